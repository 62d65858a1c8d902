type Locale = 'en' | 'sv' | 'de' | 'nl';

/** What `beckon report` says around its figures. */
export interface ReportWords {
  period: (from: string, until: string) => string;
  columns: {
    source: string;
    view: string;
    start: string;
    apply: string;
    question: string;
    later: string;
    no: string;
    share: string;
  };
  all: string;
  contacts: (contacts: number, answers: number) => string;
  inTime: (inTime: number, due: number) => string;
  noneDue: string;
  oldest: (received: string, answerBy: string) => string;
  nothing: string;
  /** What the figures miss; stands under every report. */
  missed: string;
}

export const reportWords: Record<Locale, ReportWords> = {
  en: {
    period: (from, until) => `From ${from} to ${until}`,
    columns: {
      source: 'source',
      view: 'opened',
      start: 'began',
      apply: 'profile',
      question: 'question',
      later: 'not now',
      no: 'no',
      share: 'answers/opened',
    },
    all: 'all',
    contacts: (contacts, answers) =>
      `Written to by personal link: ${contacts}; answers from everywhere: ${answers}.`,
    inTime: (inTime, due) => `Promises that fell due: ${due}; answered in time: ${inTime}.`,
    noneDue: 'No promise fell due.',
    oldest: (received, answerBy) =>
      `Oldest open promise: received ${received}, answer promised by ${answerBy}.`,
    nothing: 'Nothing was counted in this time.',
    missed:
      'What these figures miss: browsers without script, browsers that ask not to be counted (Global Privacy Control, Do Not Track), pages opened by a personal link, and machines, as far as they say so. Answers that were set aside as a machine’s, or whose sender asked not to be counted, are left out too. A page opened twice counts twice: nobody is recognised again. Promises are known only of applications that are still kept.',
  },
  sv: {
    period: (from, until) => `Från ${from} till ${until}`,
    columns: {
      source: 'källa',
      view: 'öppnade',
      start: 'började',
      apply: 'profil',
      question: 'fråga',
      later: 'inte nu',
      no: 'nej',
      share: 'svar/öppnade',
    },
    all: 'alla',
    contacts: (contacts, answers) =>
      `Kontaktade med personlig länk: ${contacts}; svar från alla håll: ${answers}.`,
    inTime: (inTime, due) => `Löften som löpte ut: ${due}; besvarade i tid: ${inTime}.`,
    noneDue: 'Inget löfte löpte ut.',
    oldest: (received, answerBy) =>
      `Äldsta öppna löfte: kom in ${received}, svar utlovat senast ${answerBy}.`,
    nothing: 'Inget räknades under den här tiden.',
    missed:
      'Det här saknas i siffrorna: webbläsare utan skript, webbläsare som ber att inte räknas (Global Privacy Control, Do Not Track), sidor som öppnats med en personlig länk, och maskiner, så långt de ger sig till känna. Svar som lagts åt sidan som maskiners, eller vars avsändare inte vill räknas, är inte heller med. En sida som öppnas två gånger räknas två gånger: ingen känns igen. Löften är kända bara för ansökningar som fortfarande sparas.',
  },
  de: {
    period: (from, until) => `Vom ${from} bis ${until}`,
    columns: {
      source: 'Quelle',
      view: 'geöffnet',
      start: 'begonnen',
      apply: 'Profil',
      question: 'Frage',
      later: 'jetzt nicht',
      no: 'nein',
      share: 'Antworten/geöffnet',
    },
    all: 'alle',
    contacts: (contacts, answers) =>
      `Mit persönlichem Link angeschrieben: ${contacts}; Antworten von überall: ${answers}.`,
    inTime: (inTime, due) => `Fällige Versprechen: ${due}; rechtzeitig beantwortet: ${inTime}.`,
    noneDue: 'Kein Versprechen wurde fällig.',
    oldest: (received, answerBy) =>
      `Ältestes offenes Versprechen: eingegangen am ${received}, Antwort versprochen bis ${answerBy}.`,
    nothing: 'In dieser Zeit wurde nichts gezählt.',
    missed:
      'Was in diesen Zahlen fehlt: Browser ohne Skript, Browser, die nicht gezählt werden wollen (Global Privacy Control, Do Not Track), Seiten, die über einen persönlichen Link geöffnet wurden, und Maschinen, soweit sie sich zu erkennen geben. Auch Antworten, die als die einer Maschine beiseitegelegt wurden oder deren Absender nicht gezählt werden will, fehlen. Eine zweimal geöffnete Seite zählt zweimal: Niemand wird wiedererkannt. Versprechen sind nur von Bewerbungen bekannt, die noch aufbewahrt werden.',
  },
  nl: {
    period: (from, until) => `Van ${from} tot en met ${until}`,
    columns: {
      source: 'bron',
      view: 'geopend',
      start: 'begonnen',
      apply: 'profiel',
      question: 'vraag',
      later: 'nu niet',
      no: 'nee',
      share: 'antwoorden/geopend',
    },
    all: 'alle',
    contacts: (contacts, answers) =>
      `Benaderd met een persoonlijke link: ${contacts}; antwoorden van overal: ${answers}.`,
    inTime: (inTime, due) => `Beloften die afliepen: ${due}; op tijd beantwoord: ${inTime}.`,
    noneDue: 'Er liep geen belofte af.',
    oldest: (received, answerBy) =>
      `Oudste open belofte: ontvangen op ${received}, antwoord beloofd uiterlijk ${answerBy}.`,
    nothing: 'In deze tijd is niets geteld.',
    missed:
      'Wat in deze cijfers ontbreekt: browsers zonder script, browsers die vragen niet geteld te worden (Global Privacy Control, Do Not Track), pagina’s die met een persoonlijke link zijn geopend, en machines, voor zover ze dat laten merken. Ook antwoorden die als die van een machine opzij zijn gezet, of waarvan de afzender niet geteld wil worden, ontbreken. Een pagina die twee keer wordt geopend telt twee keer: niemand wordt herkend. Beloften zijn alleen bekend van sollicitaties die nog bewaard worden.',
  },
};
