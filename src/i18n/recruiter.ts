/** The words of the page on which a recruiter handles one application, `/r/<token>`. */
export interface RecruiterWords {
  title: string;
  heading: string;
  promise: { open: string; late: string; done: string };
  notAtWork: string;
  profile: { heading: string; open: string; hostNote: string; warning: string };
  facts: {
    network: string;
    handle: string;
    vacancy: string;
    received: string;
    source: string;
    reach: string;
    email: string;
    phone: string;
    motives: string;
    question: string;
    repeats: string;
    erased: string;
    owner: string;
  };
  status: {
    heading: string;
    received: string;
    seen: string;
    answered: string;
    talking: string;
    declined: string;
    decliningUntil: string;
    later: string;
    withdrawn: string;
  };
  /** What was set aside as a machine's, and what was taken for a person's after all, with the button of each. */
  lane: Record<
    'is-set-aside' | 'is-taken-for-person',
    { state: string; act: string; action: 'person' | 'machine' }
  >;
  acts: {
    heading: string;
    lead: string;
    seen: string;
    unseen: string;
    answered: string;
    talking: string;
    decline: string;
    declineHint: string;
    later: string;
    hand: string;
    reopen: string;
  };
  decentNo: string;
  history: string;
  actions: Record<string, string>;
}

const en: RecruiterWords = {
  title: 'An application',
  heading: 'Somebody sent you their profile',
  promise: {
    open: 'You promised an answer by {answer-by}. {days-left}',
    late: 'You promised an answer by {answer-by}. That day has passed; the candidate has been told.',
    done: 'Answered. The promise was {answer-by}.',
  },
  notAtWork:
    'Not at work: their employer does not know. No call or mail there, and nothing a colleague could see.',
  profile: {
    heading: 'The profile',
    open: 'Open {link}',
    hostNote: 'This is a page of their own. Its host is {host}; look at it before you open it.',
    warning: 'Take care: {warning}.',
  },
  facts: {
    network: 'Network',
    handle: 'Handle',
    vacancy: 'Vacancy',
    received: 'Received',
    source: 'Came by',
    reach: 'Reach them',
    email: 'E-mail',
    phone: 'Phone',
    motives: 'What would move them',
    question: 'They ask',
    repeats: 'Before this',
    erased: 'Erased on',
    owner: 'Handled by',
  },
  status: {
    heading: 'Where it stands',
    received: 'Not read yet.',
    seen: 'Read. Waiting for your answer.',
    answered: 'You noted that you answered.',
    talking: 'You are talking.',
    declined: 'A no. The candidate sees it on their page.',
    decliningUntil: 'A no, which goes out on {declining-until}. Until then you can take it back.',
    later: 'Later, as you agreed.',
    withdrawn: 'The candidate took it back. Please do not contact them.',
  },
  lane: {
    'is-set-aside': {
      state:
        'Set aside as a likely machine: no mail came of it but the daily summary, and nobody is reminded of it.',
      act: 'It is a person',
      action: 'person',
    },
    'is-taken-for-person': {
      state: 'You took it for a person; it had been set aside as a likely machine.',
      act: 'Set it aside again',
      action: 'machine',
    },
  },
  acts: {
    heading: 'What you can do',
    lead: 'Every button can be pressed again or taken back.',
    seen: 'I have read it',
    unseen: 'Mark as unread',
    answered: 'I have answered',
    talking: 'We are talking',
    decline: 'Not a fit',
    declineHint: 'sends the words below after 15 minutes, unless you take it back',
    later: 'Later',
    hand: 'Hand to {colleague}',
    reopen: 'Take it back: open again',
  },
  decentNo: 'The words that go out with “Not a fit”',
  history: 'What happened',
  actions: {
    received: 'received',
    person: 'taken for a person',
    machine: 'set aside again',
    seen: 'read',
    unseen: 'marked as unread',
    answered: 'answered',
    talking: 'talking',
    declined: 'declined',
    later: 'later',
    reopened: 'opened again',
    handed: 'handed over',
    withdrawn: 'taken back by the candidate',
    restored: 'sent again by the candidate',
    'reach changed': 'contact details or question changed',
    reminded: 'reminder sent',
    lapsed: 'the promised day passed',
    bounced: 'mail could not be delivered',
  },
};

const sv: RecruiterWords = {
  title: 'En ansökan',
  heading: 'Någon har skickat sin profil till dig',
  promise: {
    open: 'Du har lovat svar senast {answer-by}. {days-left}',
    late: 'Du lovade svar senast {answer-by}. Den dagen har passerat; kandidaten har fått veta det.',
    done: 'Besvarad. Löftet gällde {answer-by}.',
  },
  notAtWork:
    'Inte på jobbet: arbetsgivaren vet inget. Inga samtal eller mejl dit, och inget som en kollega kan se.',
  profile: {
    heading: 'Profilen',
    open: 'Öppna {link}',
    hostNote: 'Det här är en egen sida. Den ligger på {host}; titta på adressen innan du öppnar.',
    warning: 'Var försiktig: {warning}.',
  },
  facts: {
    network: 'Nätverk',
    handle: 'Namn där',
    vacancy: 'Tjänst',
    received: 'Kom in',
    source: 'Kom via',
    reach: 'Nås',
    email: 'E-post',
    phone: 'Telefon',
    motives: 'Vad som lockar',
    question: 'Frågar',
    repeats: 'Tidigare',
    erased: 'Raderas',
    owner: 'Handläggs av',
  },
  status: {
    heading: 'Läget',
    received: 'Inte läst än.',
    seen: 'Läst. Väntar på ditt svar.',
    answered: 'Du har noterat att du svarat.',
    talking: 'Ni pratar.',
    declined: 'Ett nej. Kandidaten ser det på sin sida.',
    decliningUntil: 'Ett nej som skickas den {declining-until}. Till dess kan du ta tillbaka det.',
    later: 'Senare, som ni kommit överens om.',
    withdrawn: 'Kandidaten har tagit tillbaka den. Kontakta inte personen.',
  },
  lane: {
    'is-set-aside': {
      state:
        'Lagd åt sidan som trolig maskin: den kom bara i dagsmejlet, och ingen påminns om den.',
      act: 'Det är en människa',
      action: 'person',
    },
    'is-taken-for-person': {
      state: 'Du har bedömt att det är en människa; den hade lagts åt sidan som trolig maskin.',
      act: 'Lägg åt sidan igen',
      action: 'machine',
    },
  },
  acts: {
    heading: 'Det här kan du göra',
    lead: 'Du kan trycka på varje knapp igen och ta tillbaka det du har gjort.',
    seen: 'Jag har läst',
    unseen: 'Markera som oläst',
    answered: 'Jag har svarat',
    talking: 'Vi pratar',
    decline: 'Passar inte',
    declineHint: 'skickar orden nedan efter 15 minuter, om du inte tar tillbaka det',
    later: 'Senare',
    hand: 'Lämna över till {colleague}',
    reopen: 'Ta tillbaka: öppna igen',
  },
  decentNo: 'Orden som skickas med ”Passar inte”',
  history: 'Vad som hänt',
  actions: {
    received: 'kom in',
    person: 'bedömd som människa',
    machine: 'lagd åt sidan igen',
    seen: 'läst',
    unseen: 'markerad som oläst',
    answered: 'besvarad',
    talking: 'samtal',
    declined: 'nej',
    later: 'senare',
    reopened: 'öppnad igen',
    handed: 'överlämnad',
    withdrawn: 'återtagen av kandidaten',
    restored: 'skickad igen av kandidaten',
    'reach changed': 'kontaktuppgifter eller fråga ändrad',
    reminded: 'påminnelse skickad',
    lapsed: 'den utlovade dagen passerade',
    bounced: 'mejl gick inte att leverera',
  },
};

const de: RecruiterWords = {
  title: 'Eine Bewerbung',
  heading: 'Jemand hat Ihnen sein Profil geschickt',
  promise: {
    open: 'Sie haben eine Antwort bis {answer-by} versprochen. {days-left}',
    late: 'Sie hatten eine Antwort bis {answer-by} versprochen. Der Tag ist vorbei; die Person weiß Bescheid.',
    done: 'Beantwortet. Versprochen war {answer-by}.',
  },
  notAtWork:
    'Nicht am Arbeitsplatz: Der Arbeitgeber weiß nichts davon. Dort weder Anruf noch Mail, und nichts, was andere sehen könnten.',
  profile: {
    heading: 'Das Profil',
    open: '{link} öffnen',
    hostNote:
      'Das ist eine eigene Seite. Sie liegt auf {host}; sehen Sie sich die Adresse an, bevor Sie sie öffnen.',
    warning: 'Vorsicht: {warning}.',
  },
  facts: {
    network: 'Netzwerk',
    handle: 'Name dort',
    vacancy: 'Stelle',
    received: 'Eingegangen',
    source: 'Gekommen über',
    reach: 'Erreichbar',
    email: 'E-Mail',
    phone: 'Telefon',
    motives: 'Was zählt',
    question: 'Die Frage',
    repeats: 'Zuvor',
    erased: 'Gelöscht am',
    owner: 'Zuständig',
  },
  status: {
    heading: 'Stand',
    received: 'Noch nicht gelesen.',
    seen: 'Gelesen. Wartet auf Ihre Antwort.',
    answered: 'Sie haben vermerkt, dass Sie geantwortet haben.',
    talking: 'Sie sind im Gespräch.',
    declined: 'Eine Absage. Die Person sieht sie auf ihrer Seite.',
    decliningUntil:
      'Eine Absage, die am {declining-until} hinausgeht. Bis dahin können Sie sie zurücknehmen.',
    later: 'Später, wie vereinbart.',
    withdrawn: 'Die Person hat es zurückgezogen. Bitte nehmen Sie keinen Kontakt auf.',
  },
  lane: {
    'is-set-aside': {
      state:
        'Beiseitegelegt, wohl eine Maschine: Die Bewerbung stand nur in der Tagesübersicht, und niemand wird daran erinnert.',
      act: 'Es ist ein Mensch',
      action: 'person',
    },
    'is-taken-for-person': {
      state:
        'Sie haben entschieden, dass es ein Mensch ist; zuvor war die Bewerbung als vermutlich maschinell beiseitegelegt.',
      act: 'Wieder beiseitelegen',
      action: 'machine',
    },
  },
  acts: {
    heading: 'Was Sie tun können',
    lead: 'Jeden Knopf können Sie noch einmal drücken, jeden Schritt zurücknehmen.',
    seen: 'Ich habe es gelesen',
    unseen: 'Als ungelesen markieren',
    answered: 'Ich habe geantwortet',
    talking: 'Wir sind im Gespräch',
    decline: 'Passt nicht',
    declineHint: 'sendet die Worte unten nach 15 Minuten, wenn Sie es nicht zurücknehmen',
    later: 'Später',
    hand: 'An {colleague} übergeben',
    reopen: 'Zurücknehmen: wieder öffnen',
  },
  decentNo: 'Die Worte, die mit „Passt nicht“ hinausgehen',
  history: 'Was geschah',
  actions: {
    received: 'eingegangen',
    person: 'als Mensch erkannt',
    machine: 'wieder beiseitegelegt',
    seen: 'gelesen',
    unseen: 'als ungelesen markiert',
    answered: 'beantwortet',
    talking: 'im Gespräch',
    declined: 'abgesagt',
    later: 'später',
    reopened: 'wieder geöffnet',
    handed: 'übergeben',
    withdrawn: 'zurückgezogen',
    restored: 'doch gesendet',
    'reach changed': 'Kontaktangaben oder Frage geändert',
    reminded: 'Erinnerung gesendet',
    lapsed: 'der versprochene Tag verstrich',
    bounced: 'Mail nicht zustellbar',
  },
};

const nl: RecruiterWords = {
  title: 'Een sollicitatie',
  heading: 'Iemand heeft je een profiel gestuurd',
  promise: {
    open: 'Je hebt een antwoord beloofd, uiterlijk {answer-by}. {days-left}',
    late: 'Je had een antwoord beloofd, uiterlijk {answer-by}. Die dag is voorbij; de kandidaat weet het.',
    done: 'Beantwoord. Beloofd was {answer-by}.',
  },
  notAtWork:
    'Niet op het werk: de werkgever weet van niets. Daar niet bellen of mailen, en niets wat een collega kan zien.',
  profile: {
    heading: 'Het profiel',
    open: '{link} openen',
    hostNote:
      'Dit is een eigen pagina. Die staat op {host}; bekijk het adres voordat je hem opent.',
    warning: 'Let op: {warning}.',
  },
  facts: {
    network: 'Netwerk',
    handle: 'Naam daar',
    vacancy: 'Vacature',
    received: 'Ontvangen',
    source: 'Gekomen via',
    reach: 'Te bereiken',
    email: 'E-mail',
    phone: 'Telefoon',
    motives: 'Wat meetelt',
    question: 'De vraag',
    repeats: 'Eerder',
    erased: 'Gewist op',
    owner: 'Behandeld door',
  },
  status: {
    heading: 'Stand van zaken',
    received: 'Nog niet gelezen.',
    seen: 'Gelezen. Wacht op je antwoord.',
    answered: 'Je hebt aangegeven dat je hebt geantwoord.',
    talking: 'Jullie zijn in gesprek.',
    declined: 'Een nee. De kandidaat ziet het op de eigen pagina.',
    decliningUntil:
      'Een nee, dat op {declining-until} wordt verstuurd. Tot dan kun je het terugnemen.',
    later: 'Later, zoals afgesproken.',
    withdrawn: 'De kandidaat heeft het ingetrokken. Neem geen contact op.',
  },
  lane: {
    'is-set-aside': {
      state:
        'Apart gezet, waarschijnlijk een machine: het stond alleen in het dagoverzicht en niemand wordt eraan herinnerd.',
      act: 'Het is een mens',
      action: 'person',
    },
    'is-taken-for-person': {
      state: 'Je hebt bepaald dat het een mens is; het stond apart als waarschijnlijke machine.',
      act: 'Weer apart zetten',
      action: 'machine',
    },
  },
  acts: {
    heading: 'Wat je kunt doen',
    lead: 'Op elke knop kun je nog eens drukken, en elke stap kun je terugnemen.',
    seen: 'Ik heb het gelezen',
    unseen: 'Markeer als ongelezen',
    answered: 'Ik heb geantwoord',
    talking: 'We zijn in gesprek',
    decline: 'Past niet',
    declineHint: 'stuurt na 15 minuten de woorden hieronder, tenzij je het terugneemt',
    later: 'Later',
    hand: 'Overdragen aan {colleague}',
    reopen: 'Terugnemen: weer openen',
  },
  decentNo: 'De woorden die met “Past niet” meegaan',
  history: 'Wat er gebeurde',
  actions: {
    received: 'ontvangen',
    person: 'als mens beoordeeld',
    machine: 'weer apart gezet',
    seen: 'gelezen',
    unseen: 'als ongelezen gemarkeerd',
    answered: 'beantwoord',
    talking: 'in gesprek',
    declined: 'afgewezen',
    later: 'later',
    reopened: 'weer geopend',
    handed: 'overgedragen',
    withdrawn: 'ingetrokken door de kandidaat',
    restored: 'toch verstuurd door de kandidaat',
    'reach changed': 'contactgegevens of vraag gewijzigd',
    reminded: 'herinnering verstuurd',
    lapsed: 'de beloofde dag verstreek',
    bounced: 'mail kon niet bezorgd worden',
  },
};

/** The words of the recruiter's page, by language. */
export const recruiterWords = { en, sv, de, nl } as const;
