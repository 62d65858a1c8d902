/** Words of the apply form. */
const en = {
  title: 'One link is enough',
  profile: 'Link to your profile',
  profileHint:
    'LinkedIn, GitHub, Xing, your own site. Paste whatever your phone’s share button gives you.',
  paste: 'Paste',
  recognised: (network: string) => `Recognised: ${network}`,
  more: 'How to reach you, and a question (all optional)',
  channel: 'How to reach me',
  channels: {
    any: 'As you like',
    email: 'By e-mail',
    phone: 'By phone',
    profile: 'Through my profile',
  },
  phone: 'Phone number',
  hours: 'When to reach me',
  hoursOptions: {
    any: 'At any time',
    evenings: 'In the evening',
    lunch: 'Around noon',
    weekends: 'At the weekend',
  },
  email: 'E-mail address',
  emailHint: 'A private one. Mail to a work address can be read at work.',
  question: 'One question',
  questionHint: 'Goes to the recruiter, not into a mail.',
  leaveEmpty: 'Leave empty',
  keep: (months: number) => `Keep my link for other roles for ${months} months`,
  before: 'Before you press',
  receiver: (name: string, legalName: string) =>
    `${name} of ${legalName} opens your link and nothing else. No software sorts or scores you; nobody at your work is contacted.`,
  answer: (days: number) =>
    `You get an answer within ${days} working ${days === 1 ? 'day' : 'days'}, and a page of your own that shows the date.`,
  kept: (days: number) =>
    `Your link is deleted ${days} days after the vacancy closes, or at once when you withdraw: one press on that same page.`,
  rights:
    'Only the link is needed. Please send no photo, age, family status or health data; it would not be considered. You may see, correct, move or erase what we hold, and object or complain:',
  privacyLink: 'privacy notice',
  otherWay: 'Another way in, or something that would make it easier for you?',
  submit: (name: string) => `Send to ${name}`,
  sending: 'Sending …',
  waiting: 'No connection. Your text is still here; it is sent as soon as the line is back.',
  failed: 'That did not work. Your text is still here. Please try again, or write to',
  keptTitle: 'It closed while you were writing',
  keptLabel: 'What you had typed, to copy',
};

export type FormWords = typeof en;

export const formWords: Record<'en' | 'sv' | 'de' | 'nl', FormWords> = {
  en,
  sv: {
    title: 'En länk räcker',
    profile: 'Länk till din profil',
    profileHint:
      'LinkedIn, GitHub, Xing eller din egen sida. Klistra in det som telefonens delaknapp ger dig.',
    paste: 'Klistra in',
    recognised: (network) => `Igenkänd: ${network}`,
    more: 'Hur vi når dig, och en fråga (allt är frivilligt)',
    channel: 'Så når ni mig',
    channels: {
      any: 'Som ni vill',
      email: 'Med e-post',
      phone: 'På telefon',
      profile: 'Via min profil',
    },
    phone: 'Telefonnummer',
    hours: 'När ni når mig',
    hoursOptions: {
      any: 'När som helst',
      evenings: 'På kvällen',
      lunch: 'Vid lunch',
      weekends: 'På helgen',
    },
    email: 'E-postadress',
    emailHint: 'Gärna en privat. Post till en jobbadress kan läsas på jobbet.',
    question: 'En fråga',
    questionHint: 'Går till rekryteraren, inte in i ett mejl.',
    leaveEmpty: 'Lämna tomt',
    keep: (months) => `Spara min länk för andra jobb i ${months} månader`,
    before: 'Innan du skickar',
    receiver: (name, legalName) =>
      `${name} på ${legalName} öppnar din länk och inget annat. Inget program sorterar eller poängsätter dig; ingen på ditt jobb kontaktas.`,
    answer: (days) =>
      `Du får svar inom ${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'} och en egen sida där datumet står.`,
    kept: (days) =>
      `Länken raderas ${days} dagar efter att annonsen stängt, eller genast om du drar tillbaka den: ett knapptryck på samma sida.`,
    rights:
      'Bara länken behövs. Skicka inte foto, ålder, familjesituation eller hälsouppgifter; vi tar ingen hänsyn till det. Du har rätt att se, rätta, flytta eller radera det vi har, och att invända eller klaga:',
    privacyLink: 'integritetsinformation',
    otherWay: 'Vill du nå oss på ett annat sätt, eller är det något som skulle underlätta för dig?',
    submit: (name) => `Skicka till ${name}`,
    sending: 'Skickar …',
    waiting: 'Ingen uppkoppling. Din text är kvar och skickas så snart nätet är tillbaka.',
    failed: 'Det gick inte. Din text är kvar. Försök igen, eller skriv till',
    keptTitle: 'Annonsen stängde medan du skrev',
    keptLabel: 'Det du hade skrivit, att kopiera',
  },
  de: {
    title: 'Ein Link genügt',
    profile: 'Link zu Ihrem Profil',
    profileHint:
      'LinkedIn, GitHub, Xing oder Ihre eigene Seite. Fügen Sie ein, was der Teilen-Knopf Ihres Telefons liefert.',
    paste: 'Einfügen',
    recognised: (network) => `Erkannt: ${network}`,
    more: 'Wie wir Sie erreichen, und eine Frage (alles freiwillig)',
    channel: 'So erreichen Sie mich',
    channels: {
      any: 'Wie Sie möchten',
      email: 'Per E-Mail',
      phone: 'Per Telefon',
      profile: 'Über mein Profil',
    },
    phone: 'Telefonnummer',
    hours: 'Wann Sie mich erreichen',
    hoursOptions: {
      any: 'Jederzeit',
      evenings: 'Abends',
      lunch: 'In der Mittagszeit',
      weekends: 'Am Wochenende',
    },
    email: 'E-Mail-Adresse',
    emailHint:
      'Am besten eine private. Post an eine dienstliche Adresse kann im Betrieb gelesen werden.',
    question: 'Eine Frage',
    questionHint: 'Geht an die zuständige Person, steht in keiner E-Mail.',
    leaveEmpty: 'Leer lassen',
    keep: (months) => `Meinen Link ${months} Monate für andere Stellen aufbewahren`,
    before: 'Bevor Sie absenden',
    receiver: (name, legalName) =>
      `${name} bei ${legalName} öffnet Ihren Link und sonst nichts. Keine Software sortiert oder bewertet Sie; niemand in Ihrem Betrieb wird kontaktiert.`,
    answer: (days) =>
      `Sie bekommen innerhalb von ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstagen'} eine Antwort und eine eigene Seite, auf der das Datum steht.`,
    kept: (days) =>
      `Ihr Link wird ${days} Tage nach Ende der Ausschreibung gelöscht, oder sofort, wenn Sie ihn zurückziehen: ein Knopfdruck auf derselben Seite.`,
    rights:
      'Nötig ist nur der Link. Bitte senden Sie kein Foto, kein Alter, keine Angaben zu Familie oder Gesundheit; sie würden nicht berücksichtigt. Sie können einsehen, berichtigen, mitnehmen oder löschen lassen, was wir haben, und widersprechen oder sich beschweren:',
    privacyLink: 'Datenschutzhinweise',
    otherWay: 'Ein anderer Weg, oder etwas, das es Ihnen leichter macht?',
    submit: (name) => `An ${name} senden`,
    sending: 'Wird gesendet …',
    waiting:
      'Keine Verbindung. Ihr Text ist noch da und wird gesendet, sobald die Leitung wieder steht.',
    failed:
      'Das hat nicht geklappt. Ihr Text ist noch da. Versuchen Sie es erneut oder schreiben Sie an',
    keptTitle: 'Die Stelle wurde geschlossen, während Sie schrieben',
    keptLabel: 'Was Sie geschrieben hatten, zum Kopieren',
  },
  nl: {
    title: 'Een link is genoeg',
    profile: 'Link naar je profiel',
    profileHint:
      'LinkedIn, GitHub, Xing of je eigen site. Plak wat de deelknop van je telefoon geeft.',
    paste: 'Plakken',
    recognised: (network) => `Herkend: ${network}`,
    more: 'Hoe we je bereiken, en een vraag (alles vrijwillig)',
    channel: 'Zo bereik je mij',
    channels: {
      any: 'Maakt niet uit',
      email: 'Per e-mail',
      phone: 'Per telefoon',
      profile: 'Via mijn profiel',
    },
    phone: 'Telefoonnummer',
    hours: 'Wanneer je mij bereikt',
    hoursOptions: {
      any: 'Altijd',
      evenings: '’s Avonds',
      lunch: 'Rond de middag',
      weekends: 'In het weekend',
    },
    email: 'E-mailadres',
    emailHint: 'Liefst een privéadres. Post naar een werkadres kan op het werk gelezen worden.',
    question: 'Eén vraag',
    questionHint: 'Gaat naar de recruiter, komt in geen enkele mail.',
    leaveEmpty: 'Leeg laten',
    keep: (months) => `Bewaar mijn link ${months} maanden voor andere functies`,
    before: 'Voordat je verstuurt',
    receiver: (name, legalName) =>
      `${name} van ${legalName} opent je link en verder niets. Geen software sorteert of beoordeelt je; met niemand op je werk wordt contact opgenomen.`,
    answer: (days) =>
      `Je krijgt binnen ${days} ${days === 1 ? 'werkdag' : 'werkdagen'} antwoord, en een eigen pagina waarop de datum staat.`,
    kept: (days) =>
      `Je link wordt ${days} dagen na sluiting van de vacature gewist, of meteen als je hem intrekt: één druk op de knop op diezelfde pagina.`,
    rights:
      'Alleen de link is nodig. Stuur geen foto, leeftijd, gezinssituatie of gezondheidsgegevens; daar wordt niet naar gekeken. Je mag inzien, verbeteren, meenemen of laten wissen wat we hebben, en bezwaar maken of klagen:',
    privacyLink: 'privacyverklaring',
    otherWay: 'Liever een andere weg, of iets wat het je makkelijker maakt?',
    submit: (name) => `Stuur naar ${name}`,
    sending: 'Wordt verstuurd …',
    waiting: 'Geen verbinding. Je tekst staat er nog en gaat weg zodra er weer verbinding is.',
    failed: 'Dat lukte niet. Je tekst staat er nog. Probeer het opnieuw, of schrijf naar',
    keptTitle: 'De vacature sloot terwijl je schreef',
    keptLabel: 'Wat je had getypt, om te kopiëren',
  },
};
