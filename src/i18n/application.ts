type Channel = 'any' | 'profile' | 'email' | 'phone';
type Hours = 'any' | 'lunch' | 'evenings' | 'weekends';
type Motive =
  'pay' | 'time' | 'nearness' | 'growth' | 'craft' | 'lead' | 'impact' | 'team' | 'security';

/** How an application's choices are worded, for recruiter and candidate alike. */
export interface ApplicationWords {
  channels: Record<Channel, string>;
  hours: Record<Hours, string>;
  motives: Record<Motive, string>;
  flags: Record<string, string>;
  friend: string;
  elsewhere: string;
  repeats: (count: number) => string;
}

const en: ApplicationWords = {
  channels: {
    any: 'as you like',
    profile: 'by a message through the profile',
    email: 'by e-mail',
    phone: 'by phone',
  },
  hours: {
    any: 'at any time outside work',
    lunch: 'around noon',
    evenings: 'in the evening',
    weekends: 'at the weekend',
  },
  motives: {
    pay: 'pay',
    time: 'hours',
    nearness: 'nearer home',
    growth: 'learning',
    craft: 'the craft',
    lead: 'leading',
    impact: 'impact',
    team: 'the people',
    security: 'security',
  },
  flags: {
    'email-non-ascii': 'the e-mail address holds unusual letters',
    'email-corporate':
      'the e-mail address looks like one of an employer: write nothing there that others may not read',
    'question-disguised': 'the question held hidden characters',
    'host-unicode': 'the address uses letters of another alphabet: look twice',
    'not-encrypted': 'the page is not encrypted',
  },
  friend: 'a friend',
  elsewhere: 'elsewhere',
  repeats: (count) =>
    count === 1
      ? 'the same profile came once before for this vacancy'
      : `the same profile came ${count} times before for this vacancy`,
};

const sv: ApplicationWords = {
  channels: {
    any: 'på valfritt sätt',
    profile: 'med ett meddelande via profilen',
    email: 'via e-post',
    phone: 'på telefon',
  },
  hours: {
    any: 'när som helst utanför arbetstid',
    lunch: 'runt lunch',
    evenings: 'på kvällen',
    weekends: 'på helgen',
  },
  motives: {
    pay: 'lön',
    time: 'arbetstider',
    nearness: 'närmare hemmet',
    growth: 'att lära sig mer',
    craft: 'yrket självt',
    lead: 'att leda',
    impact: 'att göra nytta',
    team: 'människorna',
    security: 'trygghet',
  },
  flags: {
    'email-non-ascii': 'e-postadressen har ovanliga bokstäver',
    'email-corporate':
      'e-postadressen ser ut att vara en arbetsgivares: skriv inget dit som andra inte får läsa',
    'question-disguised': 'frågan innehöll dolda tecken',
    'host-unicode': 'adressen har bokstäver ur ett annat alfabet: titta en gång till',
    'not-encrypted': 'sidan är inte krypterad',
  },
  friend: 'en vän',
  elsewhere: 'annan väg',
  repeats: (count) =>
    count === 1
      ? 'samma profil har kommit en gång förut för tjänsten'
      : `samma profil har kommit ${count} gånger förut för tjänsten`,
};

const de: ApplicationWords = {
  channels: {
    any: 'auf beliebigem Weg',
    profile: 'mit einer Nachricht über das Profil',
    email: 'per E-Mail',
    phone: 'telefonisch',
  },
  hours: {
    any: 'jederzeit außerhalb der Arbeitszeit',
    lunch: 'um die Mittagszeit',
    evenings: 'abends',
    weekends: 'am Wochenende',
  },
  motives: {
    pay: 'Gehalt',
    time: 'Arbeitszeit',
    nearness: 'näher am Zuhause',
    growth: 'Lernen',
    craft: 'das Fach',
    lead: 'Führen',
    impact: 'Wirkung',
    team: 'die Menschen',
    security: 'Sicherheit',
  },
  flags: {
    'email-non-ascii': 'die E-Mail-Adresse enthält ungewöhnliche Buchstaben',
    'email-corporate':
      'die E-Mail-Adresse sieht nach einem Arbeitgeber aus: Schreiben Sie dorthin nichts, was andere nicht lesen dürfen',
    'question-disguised': 'die Frage enthielt verborgene Zeichen',
    'host-unicode': 'die Adresse enthält Buchstaben eines anderen Alphabets: Sehen Sie zweimal hin',
    'not-encrypted': 'die Seite ist nicht verschlüsselt',
  },
  friend: 'Bekannte',
  elsewhere: 'andere Wege',
  repeats: (count) =>
    count === 1
      ? 'dasselbe Profil kam für diese Stelle schon einmal'
      : `dasselbe Profil kam für diese Stelle schon ${count}-mal`,
};

const nl: ApplicationWords = {
  channels: {
    any: 'op welke manier dan ook',
    profile: 'met een bericht via het profiel',
    email: 'per e-mail',
    phone: 'telefonisch',
  },
  hours: {
    any: 'op elk moment buiten werktijd',
    lunch: 'rond de middag',
    evenings: '’s avonds',
    weekends: 'in het weekend',
  },
  motives: {
    pay: 'loon',
    time: 'werktijden',
    nearness: 'dichter bij huis',
    growth: 'leren',
    craft: 'het vak',
    lead: 'leidinggeven',
    impact: 'werk dat ertoe doet',
    team: 'de mensen',
    security: 'zekerheid',
  },
  flags: {
    'email-non-ascii': 'het e-mailadres bevat ongewone letters',
    'email-corporate':
      'het e-mailadres lijkt van een werkgever: schrijf daar niets wat anderen niet mogen lezen',
    'question-disguised': 'de vraag bevatte verborgen tekens',
    'host-unicode': 'het adres bevat letters uit een ander alfabet: kijk twee keer',
    'not-encrypted': 'de pagina is niet versleuteld',
  },
  friend: 'een bekende',
  elsewhere: 'een andere weg',
  repeats: (count) =>
    count === 1
      ? 'hetzelfde profiel is voor deze vacature al één keer binnengekomen'
      : `hetzelfde profiel is voor deze vacature al ${count} keer binnengekomen`,
};

/** The words of applications, by language. */
export const applicationWords = { en, sv, de, nl } as const;
