import type { MailBlock, MailFact, Mails } from '../mail-template.ts';

const who: readonly MailFact[] = [
  { label: 'Profil', value: '{profile}', if: 'profile', href: 'profile-href' },
  { label: 'Netzwerk', value: '{network}', if: 'network' },
  { label: 'Vorsicht', value: '{warning}', if: 'warning' },
  { label: 'Stelle', value: '{vacancy}, {employer}' },
];
const reach: readonly MailFact[] = [
  { label: 'Eingegangen', value: '{received}' },
  { label: 'Gekommen über', value: '{source}', if: 'source' },
  { label: 'Erreichbar', value: '{reach}', if: 'reachable' },
  { label: 'E-Mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefon', value: '{phone}', if: 'phone' },
  { label: 'Was zählt', value: '{motives}', if: 'motives' },
  { label: 'Frage', value: 'Sie steht auf der verlinkten Seite.', if: 'has-question' },
];
const erased: MailFact = { label: 'Gelöscht am', value: '{delete-after}' };
const quiet =
  'Bitte leiten Sie diese Mail nicht weiter: Sie würde das Löschversprechen überdauern. Die Seite ist immer aktuell und verschwindet mit der Antwort.';
const why: MailBlock = { kind: 'text', tone: 'strong', text: '{why}', if: 'why' };

/** The mails about one question, "not now", "no", and about being kept posted. */
export const de: Pick<
  Mails,
  'question' | 'later' | 'later-due' | 'no' | 'unsaid' | 'posted-ask' | 'posted'
> = {
  question: {
    subject: 'Eine Frage, Antwort bis {answer-by}: {vacancy}',
    preview: 'Antworten Sie auf der Seite. Es ist noch keine Bewerbung.',
    title: 'Jemand hat erst eine Frage',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Was zu tun ist: Öffnen Sie die Seite und antworten Sie dort bis {answer-by}. Ihre Worte erscheinen auf einer Seite, die nur diese Person öffnen kann.',
      },
      {
        kind: 'text',
        text: 'Was zu lassen ist: Sehen Sie darin keine Bewerbung, und fragen Sie nicht nach mehr, als die Person angegeben hat. Nicht am Arbeitsplatz: Der Arbeitgeber weiß nichts davon.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Antwort bis', value: '{answer-by}' }, erased],
      },
      { kind: 'button', label: 'Frage öffnen', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  later: {
    subject: 'Jetzt nicht, in {months} Monaten fragen: {vacancy}',
    preview: 'Bis {come-back} ist nichts zu tun.',
    title: 'Jemand sagt: jetzt nicht',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Was zu tun ist: bis {come-back} nichts. Wir schreiben Ihnen an diesem Morgen, einmal.',
      },
      {
        kind: 'text',
        text: 'Was zu lassen ist: Schreiben Sie vorher nicht, und setzen Sie die Person auf keine Liste. Dass überhaupt eine Antwort kam, ist ein gutes Zeichen.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Wieder fragen am', value: '{come-back}' }, erased],
      },
      { kind: 'button', label: 'Antwort öffnen', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  'later-due': {
    subject: 'Heute dürfen Sie wieder fragen: {vacancy}',
    preview: 'Am {received} hieß es „jetzt nicht“, und dieser Zeitpunkt wurde gewählt.',
    title: 'Der gewünschte Tag ist da',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Was zu tun ist: Schreiben Sie einmal, kurz, mit dem, was heute gilt: {state}.',
      },
      {
        kind: 'text',
        text: 'Was zu lassen ist: Schreiben Sie nicht, als läge eine Bewerbung vor, und nicht zweimal; auch Schweigen ist eine Antwort. Nicht am Arbeitsplatz: Der Arbeitgeber weiß womöglich nichts davon.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Die Stelle heute', value: '{state}' },
          {
            label: 'Ähnlichste offene Stelle',
            value: '{nearest}',
            if: 'nearest',
            href: 'nearest-href',
          },
          ...reach,
          erased,
        ],
      },
      { kind: 'button', label: 'Antwort öffnen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Alles wird am {delete-after} gelöscht. Diese Mail kommt einmal.',
      },
    ],
  },
  no: {
    subject: 'Ein Nein, mit Dank: {vacancy}',
    preview: 'Nichts zu tun.',
    title: 'Jemand hat abgesagt',
    blocks: [
      why,
      { kind: 'text', tone: 'strong', text: 'Was zu tun ist: nichts. Der Dank ist ausgesprochen.' },
      {
        kind: 'text',
        text: 'Was zu lassen ist: Schreiben Sie dieser Person nicht noch einmal wegen dieser Stelle.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Grund', value: '{reason}', if: 'reason' },
          { label: 'Gesagt am', value: '{received}' },
          { label: 'Gekommen über', value: '{source}', if: 'source' },
        ],
      },
      {
        kind: 'text',
        text: 'Die Person möchte gar keine Nachrichten mehr. Falls Sie selbst Leute anschreiben, vermerken Sie es auf Ihrem Rechner: npm run beckon -- contacts --no-more {profile}',
        if: 'no-more',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Das bleibt bis {delete-after} gespeichert, damit Sie die Person in Ruhe lassen können, und wird dann gelöscht. Bitte löschen Sie dann auch diese Mail.',
      },
    ],
  },
  unsaid: {
    subject: 'Zurückgezogen: {vacancy}',
    preview: 'Bitte löschen Sie die Mail dazu.',
    title: 'Eine Antwort wurde zurückgezogen',
    blocks: [
      {
        kind: 'text',
        text: 'Was Sie am {received} zu {vacancy} erhalten haben, wurde zurückgezogen. Bitte unternehmen Sie nichts damit, und löschen Sie unsere Mail von diesem Tag.',
      },
      { kind: 'text', tone: 'quiet', text: 'Mehr ist nicht zu tun.' },
    ],
  },
  'posted-ask': {
    subject: 'Bitte bestätigen',
    preview: 'Ohne Bestätigung kommt nichts.',
    title: 'Waren Sie das?',
    blocks: [
      {
        kind: 'text',
        text: 'Jemand hat uns gebeten, Neuigkeiten an diese Adresse zu senden: eine Mail je neuer Stelle, 12 Monate lang. Wenn Sie das waren, öffnen Sie die Seite und bestätigen Sie.',
      },
      { kind: 'button', label: 'Seite öffnen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Wenn nicht, tun Sie nichts: Ohne Ihre Bestätigung kommt nichts, und die Adresse wird nach 7 Tagen gelöscht.',
      },
    ],
  },
  posted: {
    subject: 'Etwas Neues, wie gewünscht',
    preview: 'Eine neue Stelle.',
    title: 'Es gibt eine neue Stelle',
    blocks: [
      { kind: 'text', text: '{employer} sucht jemanden: {vacancy}.' },
      { kind: 'button', label: 'Mehr lesen', href: 'vacancy-href' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Sie haben bestätigt, dass Sie das bis {until} möchten: eine Mail je neuer Stelle und sonst nichts.',
      },
      { kind: 'button', label: 'Diese Mails beenden', href: 'page' },
    ],
  },
};
