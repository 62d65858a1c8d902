import { nl as answers } from './answers/nl.ts';
import type { MailFact, Mails } from './mail-template.ts';

const facts: readonly MailFact[] = [
  { label: 'Profiel', value: '{profile}', href: 'profile-href' },
  { label: 'Netwerk', value: '{network}' },
  { label: 'Naam daar', value: '{handle}', if: 'handle' },
  { label: 'Let op', value: '{warning}', if: 'warning' },
  { label: 'Vacature', value: '{vacancy}, {employer}' },
  { label: 'Ontvangen', value: '{received}' },
  { label: 'Gekomen via', value: '{source}', if: 'source' },
  { label: 'Te bereiken', value: '{reach}' },
  { label: 'E-mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefoon', value: '{phone}', if: 'phone' },
  { label: 'Wat meetelt', value: '{motives}', if: 'motives' },
  { label: 'Vraag', value: 'Er is er een; die staat op de pagina hieronder.', if: 'has-question' },
  { label: 'Eerder', value: '{repeats}', if: 'repeats' },
  { label: 'Antwoord uiterlijk', value: '{answer-by}' },
  { label: 'Gewist op', value: '{delete-after}' },
];

export const nl: Mails = {
  ...answers,
  notice: {
    subject: 'Nieuw profiel: {vacancy}',
    preview: 'Antwoord uiterlijk {answer-by}. Niet op het werk, graag.',
    title: 'Iemand heeft je een profiel gestuurd',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'Zo bereik je deze persoon: {reach}. Niet op het werk: de werkgever weet van niets.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Sollicitatie openen', href: 'page' },
      {
        kind: 'text',
        text: 'Je hebt een antwoord beloofd, uiterlijk {answer-by}. Op de pagina kun je aangeven dat je geantwoord hebt, het aan een collega overdragen of een nette afwijzing sturen.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Stuur deze mail niet door: dan blijft hij bestaan, terwijl we hebben beloofd alles te wissen. De pagina is altijd actueel en verdwijnt samen met de sollicitatie.',
      },
    ],
  },
  withdrawn: {
    subject: 'Ingetrokken: {vacancy}',
    preview: 'Verwijder de mail erover.',
    title: 'Een kandidaat heeft het profiel ingetrokken',
    blocks: [
      {
        kind: 'text',
        text: 'Het profiel dat je op {received} kreeg voor {vacancy}, is ingetrokken. Benader deze persoon er niet meer over, en verwijder onze mail van die dag.',
      },
      { kind: 'text', tone: 'quiet', text: 'Verder hoef je niets te doen.' },
    ],
  },
  restored: {
    subject: 'Toch weer: {vacancy}',
    preview: 'De kandidaat heeft zich bedacht.',
    title: 'Een profiel geldt toch weer',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'Je kreeg bericht dat het profiel van {received} was ingetrokken. De kandidaat heeft zich bedacht: het geldt weer, en je hebt een antwoord beloofd, uiterlijk {answer-by}.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Sollicitatie openen', href: 'page' },
      { kind: 'text', text: 'Niet op het werk: de werkgever weet van niets.' },
    ],
  },
  bundle: {
    subject: 'Nog {count} profielen: {vacancy}',
    preview: 'Ze kwamen binnen een uur, dus komen ze samen.',
    title: 'Er zijn meer profielen binnengekomen',
    blocks: [
      {
        kind: 'text',
        text: 'Binnen een uur kwamen er voor {vacancy} meer profielen dan je met losse mails zou kunnen volgen, dus deze {count} komen samen. Elk heeft een eigen pagina, en voor elk is een antwoord beloofd.',
      },
      { kind: 'lines', slot: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Stuur deze mail niet door: de pagina’s erachter zijn altijd actueel en verdwijnen samen met de sollicitaties.',
      },
    ],
  },
  reminder: {
    subject: 'Antwoord uiterlijk {answer-by}: {vacancy}',
    preview: 'Er wacht een kandidaat.',
    title: 'Er wacht een kandidaat op je',
    blocks: [
      {
        kind: 'text',
        text: 'Op {received} kreeg je een profiel voor {vacancy}. Je hebt een antwoord beloofd, uiterlijk {answer-by}.',
      },
      { kind: 'button', label: 'Sollicitatie openen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Een kort “we lezen nog” is ook een antwoord. Heeft er uiterlijk die dag niemand geantwoord, dan gaat het naar {backup} en hoort de kandidaat dat.',
        if: 'backup',
      },
    ],
  },
  handover: {
    subject: 'Nu bij jou: {vacancy}',
    preview: '{why}',
    title: 'Er is een sollicitatie bij jou gekomen',
    blocks: [
      { kind: 'text', tone: 'strong', text: '{why}' },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Sollicitatie openen', href: 'page' },
      { kind: 'text', text: 'Niet op het werk: de werkgever weet van niets.' },
    ],
  },
  digest: {
    subject: 'Je sollicitaties op {day}: {received} nieuw, {open} open',
    preview: 'Ontvangen {received}, apart gezet {quarantined}, niet bezorgd {undelivered}.',
    title: 'Je sollicitaties op {day}',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Ontvangen sinds het vorige overzicht', value: '{received}' },
          { label: 'Zei “nu niet”', value: '{said-later}', if: 'said-later' },
          { label: 'Zei nee, met dank', value: '{said-no}', if: 'said-no' },
          { label: 'Apart gezet, waarschijnlijk machines', value: '{quarantined}' },
          { label: 'Niet bezorgde mails', value: '{undelivered}' },
          { label: 'Wachten op antwoord', value: '{open}' },
        ],
      },
      { kind: 'lines', slot: 'items', if: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Deze mail komt elke werkdag, ook als er niets nieuws is: blijft hij uit, dan is er iets stuk; laat het ons dan weten.',
      },
    ],
  },
  weekly: {
    subject: 'Je vacatures, week {week}: {views} geopend, {answers} antwoorden',
    preview: '{advice}',
    title: 'Je vacatures van {from} tot en met {until}',
    blocks: [
      { kind: 'text', tone: 'strong', text: 'Eén ding om te proberen: {advice}' },
      {
        kind: 'facts',
        rows: [
          { label: 'Geopende pagina’s', value: '{views}' },
          { label: 'Begonnen formulieren', value: '{starts}' },
          { label: 'Benaderd met een persoonlijke link', value: '{contacts}' },
          { label: 'Antwoorden', value: '{answers}' },
          { label: 'Beloften op tijd gehouden', value: '{in-time}' },
          { label: 'Oudste open belofte', value: '{oldest}', if: 'oldest', href: 'oldest-href' },
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
        text: 'Wat in deze cijfers ontbreekt: browsers zonder script, browsers die vragen niet geteld te worden (Global Privacy Control, Do Not Track), pagina’s die met een persoonlijke link zijn geopend, en machines, voor zover ze dat laten merken. Een pagina die twee keer wordt geopend telt twee keer: niemand wordt herkend. Antwoorden van mensen die niet geteld willen worden krijg je wel, maar ze staan hier niet bij.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Hoeveel mensen zijn benaderd melden de computers waarop persoonlijke links worden gemaakt; wie dat zijn weten alleen die computers (‘npm run beckon -- contacts’).',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Deze brief komt één keer per week, op de eerste werkdag, over de week ervoor.',
      },
    ],
  },
  confirmation: {
    subject: 'Je bericht van {day}',
    preview: 'Het is aangekomen.',
    title: 'Het is aangekomen',
    blocks: [
      {
        kind: 'text',
        text: 'Wat je op {day} hebt gestuurd, is aangekomen, en je krijgt uiterlijk {answer-by} antwoord. Alles erover staat op je eigen pagina; daar kun je het ook intrekken.',
      },
      { kind: 'button', label: 'Mijn pagina openen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Houd de link voor jezelf: wie hem heeft, kan je pagina openen. Je krijgt deze mail omdat je dit adres achterliet; er is geen lijst.',
      },
    ],
  },
  update: {
    subject: 'Je bericht van {day}',
    preview: 'Er staat iets nieuws op je pagina.',
    title: 'Er staat iets nieuws op je pagina',
    blocks: [
      { kind: 'text', text: '{news}' },
      { kind: 'button', label: 'Mijn pagina openen', href: 'page' },
    ],
  },
  decline: {
    subject: 'Je bericht van {day}',
    preview: 'Een antwoord.',
    title: 'Antwoord op je bericht',
    blocks: [
      { kind: 'lines', slot: 'decent-no' },
      { kind: 'text', text: '{recruiter}' },
      { kind: 'button', label: 'Mijn pagina openen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Op je pagina zie je hoe lang je link bewaard blijft, en kun je hem meteen wissen.',
      },
    ],
  },
};
