import { de as answers } from './answers/de.ts';
import type { MailFact, Mails } from './mail-template.ts';

const facts: readonly MailFact[] = [
  { label: 'Profil', value: '{profile}', href: 'profile-href' },
  { label: 'Netzwerk', value: '{network}' },
  { label: 'Name dort', value: '{handle}', if: 'handle' },
  { label: 'Vorsicht', value: '{warning}', if: 'warning' },
  { label: 'Stelle', value: '{vacancy}, {employer}' },
  { label: 'Eingegangen', value: '{received}' },
  { label: 'Gekommen über', value: '{source}', if: 'source' },
  { label: 'Erreichbar', value: '{reach}' },
  { label: 'E-Mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefon', value: '{phone}', if: 'phone' },
  { label: 'Was zählt', value: '{motives}', if: 'motives' },
  {
    label: 'Frage',
    value: 'Es gibt eine; sie steht auf der verlinkten Seite.',
    if: 'has-question',
  },
  { label: 'Zuvor', value: '{repeats}', if: 'repeats' },
  { label: 'Antwort bis', value: '{answer-by}' },
  { label: 'Gelöscht am', value: '{delete-after}' },
];

export const de: Mails = {
  ...answers,
  notice: {
    subject: 'Neues Profil: {vacancy}',
    preview: 'Antwort bis {answer-by}. Bitte nicht am Arbeitsplatz.',
    title: 'Jemand hat Ihnen sein Profil geschickt',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'So erreichen Sie die Person: {reach}. Nicht am Arbeitsplatz: Der Arbeitgeber weiß nichts davon.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Bewerbung öffnen', href: 'page' },
      {
        kind: 'text',
        text: 'Sie haben eine Antwort bis {answer-by} versprochen. Auf der Seite können Sie vermerken, dass Sie geantwortet haben, die Bewerbung einer Kollegin oder einem Kollegen übergeben oder die anständige Absage senden.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Bitte leiten Sie diese Mail nicht weiter: Sie würde das Löschversprechen überdauern. Die Seite ist immer aktuell und verschwindet mit der Bewerbung.',
      },
    ],
  },
  withdrawn: {
    subject: 'Zurückgezogen: {vacancy}',
    preview: 'Bitte löschen Sie die Mail dazu.',
    title: 'Ein Profil wurde zurückgezogen',
    blocks: [
      {
        kind: 'text',
        text: 'Das Profil, das Sie am {received} für {vacancy} erhalten haben, wurde zurückgezogen. Bitte sprechen Sie die Person nicht mehr darauf an, und löschen Sie unsere Mail von jenem Tag.',
      },
      { kind: 'text', tone: 'quiet', text: 'Mehr ist nicht zu tun.' },
    ],
  },
  restored: {
    subject: 'Wieder da: {vacancy}',
    preview: 'Die Person hat es sich anders überlegt.',
    title: 'Ein Profil gilt doch wieder',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'Wir hatten gemeldet, dass das Profil vom {received} zurückgezogen wurde. Die Person hat es sich anders überlegt: Es gilt wieder, und Sie haben eine Antwort bis {answer-by} versprochen.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Bewerbung öffnen', href: 'page' },
      { kind: 'text', text: 'Nicht am Arbeitsplatz: Der Arbeitgeber weiß nichts davon.' },
    ],
  },
  bundle: {
    subject: '{count} weitere Profile: {vacancy}',
    preview: 'Sie kamen innerhalb einer Stunde, darum kommen sie zusammen.',
    title: 'Weitere Profile sind eingegangen',
    blocks: [
      {
        kind: 'text',
        text: 'Innerhalb einer Stunde kamen für {vacancy} so viele Profile, dass einzelne Mails zu viel gewesen wären; darum kommen diese {count} zusammen. Jedes hat seine eigene Seite, und für jedes ist eine Antwort versprochen.',
      },
      { kind: 'lines', slot: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Bitte leiten Sie diese Mail nicht weiter: Die Seiten dahinter sind immer aktuell und verschwinden mit den Bewerbungen.',
      },
    ],
  },
  reminder: {
    subject: 'Antwort bis {answer-by}: {vacancy}',
    preview: 'Jemand wartet auf Sie.',
    title: 'Jemand wartet auf Ihre Antwort',
    blocks: [
      {
        kind: 'text',
        text: 'Am {received} haben Sie für {vacancy} ein Profil erhalten. Sie haben eine Antwort bis {answer-by} versprochen.',
      },
      { kind: 'button', label: 'Bewerbung öffnen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Auch ein kurzes „Wir lesen noch“ ist eine Antwort. Antwortet bis dahin niemand, geht die Bewerbung an {backup}, und die Person erfährt es.',
        if: 'backup',
      },
    ],
  },
  handover: {
    subject: 'Jetzt bei Ihnen: {vacancy}',
    preview: '{why}',
    title: 'Eine Bewerbung ist zu Ihnen gekommen',
    blocks: [
      { kind: 'text', tone: 'strong', text: '{why}' },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Bewerbung öffnen', href: 'page' },
      { kind: 'text', text: 'Nicht am Arbeitsplatz: Der Arbeitgeber weiß nichts davon.' },
    ],
  },
  digest: {
    subject: 'Ihre Bewerbungen am {day}: {received} neu, {open} offen',
    preview:
      'Eingegangen {received}, beiseitegelegt {quarantined}, nicht zugestellt {undelivered}.',
    title: 'Ihre Bewerbungen am {day}',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Eingegangen seit der letzten Übersicht', value: '{received}' },
          { label: '„Jetzt nicht“ gesagt', value: '{said-later}', if: 'said-later' },
          { label: 'Nein gesagt, mit Dank', value: '{said-no}', if: 'said-no' },
          { label: 'Beiseitegelegt, wohl Maschinen', value: '{quarantined}' },
          { label: 'Nicht zugestellte Mails', value: '{undelivered}' },
          { label: 'Warten auf Antwort', value: '{open}' },
        ],
      },
      { kind: 'lines', slot: 'items', if: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Diese Mail kommt an jedem Arbeitstag, auch wenn es nichts Neues gibt: Bleibt sie aus, ist etwas kaputt; sagen Sie uns dann bitte Bescheid.',
      },
    ],
  },
  weekly: {
    subject: 'Ihre Stellen, Woche {week}: {views} geöffnet, {answers} Antworten',
    preview: '{advice}',
    title: 'Ihre Stellen vom {from} bis {until}',
    blocks: [
      { kind: 'text', tone: 'strong', text: 'Eines zum Ausprobieren: {advice}' },
      {
        kind: 'facts',
        rows: [
          { label: 'Geöffnete Seiten', value: '{views}' },
          { label: 'Begonnene Formulare', value: '{starts}' },
          { label: 'Mit persönlichem Link angeschrieben', value: '{contacts}' },
          { label: 'Antworten', value: '{answers}' },
          { label: 'Rechtzeitig gehaltene Versprechen', value: '{in-time}' },
          {
            label: 'Ältestes offenes Versprechen',
            value: '{oldest}',
            if: 'oldest',
            href: 'oldest-href',
          },
        ],
      },
      {
        kind: 'each',
        list: 'vacancies',
        blocks: [
          { kind: 'heading', text: '{vacancy}' },
          { kind: 'text', text: '{sum}' },
          { kind: 'bars', list: 'sources' },
        ],
      },
      { kind: 'text', text: '{more}', if: 'more' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Was in diesen Zahlen fehlt: Browser ohne Skript, Browser, die nicht gezählt werden wollen (Global Privacy Control, Do Not Track), Seiten, die über einen persönlichen Link geöffnet wurden, und Maschinen, soweit sie sich zu erkennen geben. Eine zweimal geöffnete Seite zählt zweimal: Niemand wird wiedererkannt. Antworten von Menschen, die nicht gezählt werden wollen, erreichen Sie, stehen aber nicht hier.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Wie viele Menschen angeschrieben wurden, melden die Rechner, auf denen persönliche Links entstehen; wer sie sind, wissen nur diese Rechner („npm run beckon -- contacts“).',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Dieser Brief kommt einmal in der Woche, am ersten Arbeitstag, über die Woche davor.',
      },
    ],
  },
  confirmation: {
    subject: 'Ihre Nachricht vom {day}',
    preview: 'Sie ist angekommen.',
    title: 'Sie ist angekommen',
    blocks: [
      {
        kind: 'text',
        text: 'Was Sie am {day} gesendet haben, ist angekommen, und Sie erhalten bis {answer-by} eine Antwort. Alles dazu steht auf Ihrer eigenen Seite; dort können Sie es auch zurückziehen.',
      },
      { kind: 'button', label: 'Meine Seite öffnen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Behalten Sie den Link für sich: Wer ihn hat, kann Ihre Seite öffnen. Sie erhalten diese Mail, weil Sie die Adresse angegeben haben; es gibt keinen Verteiler.',
      },
    ],
  },
  update: {
    subject: 'Ihre Nachricht vom {day}',
    preview: 'Auf Ihrer Seite steht etwas Neues.',
    title: 'Auf Ihrer Seite steht etwas Neues',
    blocks: [
      { kind: 'text', text: '{news}' },
      { kind: 'button', label: 'Meine Seite öffnen', href: 'page' },
    ],
  },
  decline: {
    subject: 'Ihre Nachricht vom {day}',
    preview: 'Eine Antwort.',
    title: 'Antwort auf Ihre Nachricht',
    blocks: [
      { kind: 'lines', slot: 'decent-no' },
      { kind: 'text', text: '{recruiter}' },
      { kind: 'button', label: 'Meine Seite öffnen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Auf Ihrer Seite sehen Sie, wie lange Ihr Link aufbewahrt wird, und können ihn sofort löschen.',
      },
    ],
  },
};
