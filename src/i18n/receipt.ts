/** The words of a candidate's own page, `/a/<token>`. The title names nobody and nothing. */
export interface ReceiptWords {
  title: string;
  received: string;
  receivedLead: string;
  statuses: {
    seen: string;
    answered: string;
    talking: string;
    later: string;
    declined: string;
    withdrawn: string;
    late: string;
    recording: string;
  };
  statusNotes: {
    seen: string;
    answered: string;
    talking: string;
    later: string;
    declined: string;
    withdrawn: string;
    late: string;
    recording: string;
    closed: string;
  };
  steps: { heading: string; sent: string; read: string; answer: string; erased: string };
  sent: {
    heading: string;
    vacancy: string;
    profile: string;
    reach: string;
    email: string;
    phone: string;
    question: string;
    motives: string;
    to: string;
    when: string;
  };
  keep: { heading: string; text: string; open: string };
  reachForm: {
    heading: string;
    lead: string;
    open: string;
    channel: string;
    hours: string;
    email: string;
    emailHint: string;
    phone: string;
    question: string;
    questionHint: string;
    save: string;
    saved: string;
  };
  back: {
    heading: string;
    lead: string;
    withdraw: string;
    erase: string;
    undo: string;
    undoLead: string;
    download: string;
    notNow: string;
    noMore: string;
  };
  erased: { heading: string; text: string };
  missing: { heading: string; text: string };
  toList: string;
}

const en: ReceiptWords = {
  title: 'Your page',
  received: 'It has arrived',
  receivedLead: '{recruiter} will open your profile and answer you by {answer-by}.',
  statuses: {
    seen: 'It has been read',
    answered: 'You have been answered',
    talking: 'You are talking',
    later: 'Later, it was agreed',
    declined: 'It is a no, this time',
    withdrawn: 'You took it back',
    late: 'The answer is late',
    recording: 'Received, being recorded',
  },
  statusNotes: {
    seen: '{recruiter} opened your profile on {status-at} and will answer you by {answer-by}.',
    answered:
      '{recruiter} noted on {status-at} that they have answered you. Nothing there? Ask on this page.',
    talking: 'You and {recruiter} are in touch. This page stays until {delete-after}.',
    later: '{recruiter} noted on {status-at} that you will speak later.',
    declined: '{recruiter} answered on {status-at}:',
    withdrawn:
      'Nobody can see it any more. It is erased for good on {erase-at}; until then you can change your mind.',
    late: 'You were promised an answer by {answer-by}, and it has not come. That is on us, not on you; the recruiter and a colleague have been told.',
    recording: 'Your link is safe and will be on this page within minutes.',
    closed:
      'The vacancy has closed since. What you sent stays valid, and you will still be answered.',
  },
  steps: {
    heading: 'What happens next',
    sent: 'You sent your profile on {received}.',
    read: '{recruiter} reads it and nobody else. No software sorts or scores it.',
    answer: 'You are answered by {answer-by}, {reach}.',
    erased:
      'Everything is erased on {delete-after} at the latest, or at once if you press the button below.',
  },
  sent: {
    heading: 'What was sent',
    vacancy: 'Vacancy',
    profile: 'Your profile',
    reach: 'How to reach you',
    email: 'E-mail',
    phone: 'Phone',
    question: 'Your question',
    motives: 'What would move you',
    to: 'To',
    when: 'When',
  },
  keep: {
    open: 'Open my page',
    heading: 'Keep this page',
    text: 'There is no account: the address of this page is your key. Save it as a bookmark, and share it with nobody.',
  },
  reachForm: {
    heading: 'How to reach you, or one question',
    lead: 'All of it is optional. Leave it empty and {recruiter} writes to you through your profile.',
    open: 'Add or change something',
    channel: 'Reach me',
    hours: 'When',
    email: 'E-mail address',
    emailHint: 'A private one: colleagues may read a work address.',
    phone: 'Phone number',
    question: 'One question',
    questionHint: 'It stands on the recruiter’s page only, never in a mail.',
    save: 'Save',
    saved: 'Saved.',
  },
  back: {
    heading: 'Take it back',
    lead: 'Whenever you like, without a reason. {recruiter} is told only that it was taken back.',
    withdraw: 'Take it back',
    erase: 'Erase everything now',
    undo: 'Send it after all',
    undoLead: 'Changed your mind?',
    download: 'Download what is held about me',
    notNow: 'Not now, perhaps later',
    noMore: 'Please no more messages',
  },
  erased: {
    heading: 'It is erased',
    text: 'What you sent was erased on {erased-at}. All that remains is a mark, from which nothing can be read, that this page once existed.',
  },
  missing: {
    heading: 'This link does not open anything',
    text: 'It may be cut off, or older than what it led to. If you need it, ask whoever sent it for a new link.',
  },
  toList: 'Open vacancies',
};

const sv: ReceiptWords = {
  title: 'Din sida',
  received: 'Det har kommit fram',
  receivedLead: '{recruiter} öppnar din profil och svarar dig senast {answer-by}.',
  statuses: {
    seen: 'Det är läst',
    answered: 'Du har fått svar',
    talking: 'Ni pratar',
    later: 'Senare, har ni sagt',
    declined: 'Det blir ett nej den här gången',
    withdrawn: 'Du har tagit tillbaka det',
    late: 'Svaret är försenat',
    recording: 'Mottaget, sparas just nu',
  },
  statusNotes: {
    seen: '{recruiter} öppnade din profil den {status-at} och svarar dig senast {answer-by}.',
    answered:
      '{recruiter} noterade den {status-at} att du har fått svar. Har inget kommit? Fråga här på sidan.',
    talking: 'Du och {recruiter} har kontakt. Sidan finns kvar till {delete-after}.',
    later: '{recruiter} noterade den {status-at} att ni hörs senare.',
    declined: '{recruiter} svarade den {status-at}:',
    withdrawn:
      'Ingen kan se det längre. Det raderas för gott den {erase-at}; till dess kan du ändra dig.',
    late: 'Du blev lovad svar senast {answer-by}, och det har inte kommit. Det är vårt fel, inte ditt; rekryteraren och en kollega har fått veta det.',
    recording: 'Din länk är i säkerhet och syns på sidan inom några minuter.',
    closed: 'Tjänsten har stängt sedan dess. Det du skickade gäller ändå, och du får svar.',
  },
  steps: {
    heading: 'Det här händer nu',
    sent: 'Du skickade din profil den {received}.',
    read: '{recruiter} läser den, och ingen annan. Inget program sorterar eller poängsätter den.',
    answer: 'Du får svar senast {answer-by}, {reach}.',
    erased: 'Allt raderas senast {delete-after}, eller direkt om du trycker på knappen nedan.',
  },
  sent: {
    heading: 'Det här skickades',
    vacancy: 'Tjänst',
    profile: 'Din profil',
    reach: 'Så når man dig',
    email: 'E-post',
    phone: 'Telefon',
    question: 'Din fråga',
    motives: 'Vad som lockar dig',
    to: 'Till',
    when: 'När',
  },
  keep: {
    open: 'Öppna min sida',
    heading: 'Spara sidan',
    text: 'Det finns inget konto: sidans adress är din nyckel. Spara den som bokmärke och dela den inte med någon.',
  },
  reachForm: {
    heading: 'Hur du nås, eller en fråga',
    lead: 'Allt är frivilligt. Lämna det tomt, så skriver {recruiter} till dig via din profil.',
    open: 'Lägg till eller ändra',
    channel: 'Så når ni mig',
    hours: 'När',
    email: 'E-postadress',
    emailHint: 'En privat: kollegor kan läsa en jobbadress.',
    phone: 'Telefonnummer',
    question: 'En fråga',
    questionHint: 'Den står bara på rekryterarens sida, aldrig i ett mejl.',
    save: 'Spara',
    saved: 'Sparat.',
  },
  back: {
    heading: 'Ta tillbaka det',
    lead: 'När du vill, utan att ange skäl. {recruiter} får bara veta att det har tagits tillbaka.',
    withdraw: 'Ta tillbaka',
    erase: 'Radera allt nu',
    undo: 'Skicka ändå',
    undoLead: 'Har du ändrat dig?',
    download: 'Ladda ner det som finns om mig',
    notNow: 'Inte nu, kanske senare',
    noMore: 'Inga fler meddelanden, tack',
  },
  erased: {
    heading: 'Det är raderat',
    text: 'Det du skickade raderades {erased-at}. Kvar finns bara en markering om att sidan har funnits; ur den går inget annat att läsa.',
  },
  missing: {
    heading: 'Länken leder ingenstans',
    text: 'Den kan vara avklippt eller äldre än det den ledde till. Behöver du den, be den som skickade den om en ny.',
  },
  toList: 'Lediga jobb',
};

const de: ReceiptWords = {
  title: 'Ihre Seite',
  received: 'Es ist angekommen',
  receivedLead: '{recruiter} öffnet Ihr Profil und antwortet Ihnen bis {answer-by}.',
  statuses: {
    seen: 'Es wurde gelesen',
    answered: 'Sie haben eine Antwort',
    talking: 'Sie sind im Gespräch',
    later: 'Später, so ist es vereinbart',
    declined: 'Diesmal ist es eine Absage',
    withdrawn: 'Sie haben es zurückgezogen',
    late: 'Die Antwort verspätet sich',
    recording: 'Erhalten, wird gerade gespeichert',
  },
  statusNotes: {
    seen: '{recruiter} hat Ihr Profil am {status-at} geöffnet und antwortet Ihnen bis {answer-by}.',
    answered:
      '{recruiter} hat am {status-at} vermerkt, Ihnen geantwortet zu haben. Nichts angekommen? Fragen Sie auf dieser Seite nach.',
    talking: 'Sie und {recruiter} sind in Kontakt. Diese Seite bleibt bis {delete-after}.',
    later: '{recruiter} hat am {status-at} vermerkt, dass Sie später miteinander sprechen.',
    declined: '{recruiter} hat am {status-at} geantwortet:',
    withdrawn:
      'Niemand kann es mehr sehen. Am {erase-at} wird es endgültig gelöscht; bis dahin können Sie es sich anders überlegen.',
    late: 'Ihnen wurde eine Antwort bis {answer-by} versprochen, und sie ist nicht gekommen. Das liegt an uns, nicht an Ihnen; die zuständige Person und ihre Vertretung wissen Bescheid.',
    recording: 'Ihr Link ist in Sicherheit und steht in wenigen Minuten auf dieser Seite.',
    closed:
      'Die Stelle ist inzwischen geschlossen. Was Sie gesendet haben, gilt weiter, und Sie erhalten eine Antwort.',
  },
  steps: {
    heading: 'Wie es weitergeht',
    sent: 'Sie haben Ihr Profil am {received} gesendet.',
    read: '{recruiter} liest es, sonst niemand. Keine Software sortiert oder bewertet es.',
    answer: 'Sie erhalten bis {answer-by} eine Antwort, {reach}.',
    erased:
      'Alles wird spätestens am {delete-after} gelöscht, oder sofort, wenn Sie unten auf den Knopf drücken.',
  },
  sent: {
    heading: 'Was gesendet wurde',
    vacancy: 'Stelle',
    profile: 'Ihr Profil',
    reach: 'Wie man Sie erreicht',
    email: 'E-Mail',
    phone: 'Telefon',
    question: 'Ihre Frage',
    motives: 'Was für Sie zählt',
    to: 'An',
    when: 'Wann',
  },
  keep: {
    open: 'Meine Seite öffnen',
    heading: 'Diese Seite aufheben',
    text: 'Es gibt kein Konto: Die Adresse dieser Seite ist Ihr Schlüssel. Speichern Sie sie als Lesezeichen, und geben Sie sie an niemanden weiter.',
  },
  reachForm: {
    heading: 'Wie man Sie erreicht, oder eine Frage',
    lead: 'Alles ist freiwillig. Bleibt es leer, schreibt {recruiter} Ihnen über Ihr Profil.',
    open: 'Etwas ergänzen oder ändern',
    channel: 'So erreichen Sie mich',
    hours: 'Wann',
    email: 'E-Mail-Adresse',
    emailHint: 'Eine private: Eine dienstliche lesen womöglich andere mit.',
    phone: 'Telefonnummer',
    question: 'Eine Frage',
    questionHint: 'Sie steht nur auf der Seite der zuständigen Person, nie in einer Mail.',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
  back: {
    heading: 'Zurückziehen',
    lead: 'Wann immer Sie möchten, ohne Begründung. {recruiter} erfährt nur, dass es zurückgezogen wurde.',
    withdraw: 'Zurückziehen',
    erase: 'Alles sofort löschen',
    undo: 'Doch senden',
    undoLead: 'Anders überlegt?',
    download: 'Herunterladen, was über mich gespeichert ist',
    notNow: 'Jetzt nicht, vielleicht später',
    noMore: 'Bitte keine Nachrichten mehr',
  },
  erased: {
    heading: 'Es ist gelöscht',
    text: 'Was Sie gesendet haben, wurde am {erased-at} gelöscht. Geblieben ist nur ein Vermerk, dass es diese Seite gab; sonst lässt sich daraus nichts lesen.',
  },
  missing: {
    heading: 'Dieser Link führt nirgendwohin',
    text: 'Vielleicht ist er abgeschnitten oder älter als das, wohin er führte. Wenn Sie ihn brauchen, bitten Sie die Absenderin oder den Absender um einen neuen.',
  },
  toList: 'Offene Stellen',
};

const nl: ReceiptWords = {
  title: 'Jouw pagina',
  received: 'Het is aangekomen',
  receivedLead: '{recruiter} opent je profiel en antwoordt je uiterlijk {answer-by}.',
  statuses: {
    seen: 'Het is gelezen',
    answered: 'Je hebt antwoord',
    talking: 'Jullie zijn in gesprek',
    later: 'Later, is afgesproken',
    declined: 'Deze keer is het een nee',
    withdrawn: 'Je hebt het ingetrokken',
    late: 'Het antwoord is te laat',
    recording: 'Ontvangen, wordt nu opgeslagen',
  },
  statusNotes: {
    seen: '{recruiter} heeft je profiel op {status-at} geopend en antwoordt je uiterlijk {answer-by}.',
    answered:
      '{recruiter} heeft op {status-at} aangegeven dat je antwoord hebt gekregen. Niets ontvangen? Vraag het op deze pagina.',
    talking: 'Jij en {recruiter} hebben contact. Deze pagina blijft tot {delete-after} bestaan.',
    later: '{recruiter} heeft op {status-at} aangegeven dat jullie elkaar later spreken.',
    declined: '{recruiter} heeft op {status-at} geantwoord:',
    withdrawn:
      'Niemand kan het nog zien. Op {erase-at} wordt het voorgoed gewist; tot dan kun je je bedenken.',
    late: 'Je was een antwoord beloofd, uiterlijk {answer-by}, en het is niet gekomen. Dat ligt aan ons, niet aan jou; de recruiter en een collega weten ervan.',
    recording: 'Je link is veilig en staat binnen enkele minuten op deze pagina.',
    closed:
      'De vacature is intussen gesloten. Wat je stuurde blijft gelden, en je krijgt antwoord.',
  },
  steps: {
    heading: 'Wat er nu gebeurt',
    sent: 'Je hebt je profiel op {received} gestuurd.',
    read: '{recruiter} leest het en verder niemand. Geen software sorteert of beoordeelt het.',
    answer: 'Je krijgt uiterlijk {answer-by} antwoord, {reach}.',
    erased:
      'Alles wordt uiterlijk {delete-after} gewist, of meteen als je op de knop hieronder drukt.',
  },
  sent: {
    heading: 'Wat er verstuurd is',
    vacancy: 'Vacature',
    profile: 'Je profiel',
    reach: 'Hoe je te bereiken bent',
    email: 'E-mail',
    phone: 'Telefoon',
    question: 'Je vraag',
    motives: 'Wat voor jou meetelt',
    to: 'Aan',
    when: 'Wanneer',
  },
  keep: {
    open: 'Mijn pagina openen',
    heading: 'Bewaar deze pagina',
    text: 'Er is geen account: het adres van deze pagina is je sleutel. Bewaar het als bladwijzer en deel het met niemand.',
  },
  reachForm: {
    heading: 'Hoe je te bereiken bent, of een vraag',
    lead: 'Alles is vrijwillig. Laat je het leeg, dan schrijft {recruiter} je via je profiel.',
    open: 'Iets toevoegen of wijzigen',
    channel: 'Zo bereik je mij',
    hours: 'Wanneer',
    email: 'E-mailadres',
    emailHint: 'Een privéadres: collega’s kunnen een werkadres meelezen.',
    phone: 'Telefoonnummer',
    question: 'Eén vraag',
    questionHint: 'Die staat alleen op de pagina van de recruiter, nooit in een mail.',
    save: 'Opslaan',
    saved: 'Opgeslagen.',
  },
  back: {
    heading: 'Intrekken',
    lead: 'Wanneer je maar wilt, zonder opgaaf van reden. {recruiter} hoort alleen dat het is ingetrokken.',
    withdraw: 'Intrekken',
    erase: 'Alles nu wissen',
    undo: 'Toch versturen',
    undoLead: 'Heb je je bedacht?',
    download: 'Download wat over mij bewaard is',
    notNow: 'Nu niet, misschien later',
    noMore: 'Graag geen berichten meer',
  },
  erased: {
    heading: 'Het is gewist',
    text: 'Wat je hebt gestuurd, is gewist op {erased-at}. Er blijft alleen een aantekening dat deze pagina heeft bestaan; verder valt er niets uit te lezen.',
  },
  missing: {
    heading: 'Deze link leidt nergens heen',
    text: 'Misschien is hij afgebroken, of ouder dan waar hij heen leidde. Heb je hem nodig, vraag dan de afzender om een nieuwe.',
  },
  toList: 'Open vacatures',
};

/** The words of the candidate's page, by language. */
export const receiptWords = { en, sv, de, nl } as const;
