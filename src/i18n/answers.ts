type Reason = 'pay' | 'place' | 'hours' | 'role' | 'happy' | 'process' | 'other';

/** The words of the answers beside an application: one question first, not now, no. Each says what is kept. */
const en = {
  heading: 'Another honest answer',
  question: {
    open: 'One question first',
    label: 'Your question',
    note: (name: string, days: number, kept: number) =>
      `No link needed. ${name} answers within ${days} working ${days === 1 ? 'day' : 'days'} on a page that only you can open; it is erased ${kept} days after that.`,
    press: (name: string) => `Ask ${name}`,
  },
  later: {
    open: 'Not now, ask me later',
    note: (name: string, kept: number) =>
      `With your link above. ${name} does nothing until that day and is reminded of you then, once; ${kept} days later it is erased.`,
    press: (months: number) => `In ${months} months`,
  },
  no: {
    open: 'No, because …',
    note: (name: string, kept: number) =>
      `It is counted, nothing else. If your link stands above, ${name} is told once not to write again, and it is erased after ${kept} days.`,
    press: 'I’d rather not say',
    noMore: 'And please no more messages. Of my link only a mark is kept that names nobody.',
  },
  reasons: {
    pay: 'the pay',
    place: 'the place',
    hours: 'the hours',
    role: 'the work',
    happy: 'I’m happy where I am',
    process: 'the process',
    other: 'something else',
  } as Record<Reason, string>,
  mistakes: {
    noQuestion: 'Write your question here. One sentence is enough.',
    linkForNoMore:
      'To honour that we must recognise your profile. Paste its address; only a mark that names nobody is kept.',
  },
  privacy: {
    title: 'The other honest answers',
    texts: [
      'A question is kept until the vacancy’s days after the promised answer are over. A “not now” is kept until 30 days after the day you chose, so that you are asked once. A “no” is counted; if your link came with it, that is kept for 30 days so that nobody writes again. Basis: your wish, Article 6(1)(b) and (f) GDPR.',
      'Of a “please no more” we keep a mark: a keyed hash of your profile’s address, from which nobody can be named. It only serves to honour it, Article 17(3)(b) and 21 GDPR, and you can take it back on your own page.',
      'If you ask to be kept posted about an employer, we keep your e-mail address for that for 12 months, once you have confirmed it (Article 6(1)(a)); unconfirmed, it is erased after 7 days. Each mail ends it with one press.',
    ],
  },
};

export type AnswerWords = typeof en;

export const answerWords: Record<'en' | 'sv' | 'de' | 'nl', AnswerWords> = {
  en,
  sv: {
    heading: 'Ett annat ärligt svar',
    question: {
      open: 'Först en fråga',
      label: 'Din fråga',
      note: (name, days, kept) =>
        `Ingen länk behövs. ${name} svarar inom ${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'} på en sida som bara du kan öppna; ${kept} dagar därefter raderas allt.`,
      press: (name) => `Fråga ${name}`,
    },
    later: {
      open: 'Inte nu, fråga mig senare',
      note: (name, kept) =>
        `Med din länk ovan. ${name} gör ingenting före den dagen och blir då påmind om dig, en gång; ${kept} dagar senare raderas allt.`,
      press: (months) => `Om ${months} månader`,
    },
    no: {
      open: 'Nej, för att …',
      note: (name, kept) =>
        `Svaret räknas, inget annat. Står din länk ovan ombeds ${name} en gång att inte höra av sig igen, och länken raderas efter ${kept} dagar.`,
      press: 'Vill inte säga',
      noMore:
        'Och inga fler meddelanden, tack. Av länken sparas bara en markering som inte pekar ut någon.',
    },
    reasons: {
      pay: 'lönen',
      place: 'platsen',
      hours: 'arbetstiden',
      role: 'arbetet i sig',
      happy: 'jag trivs där jag är',
      process: 'processen',
      other: 'något annat',
    },
    mistakes: {
      noQuestion: 'Skriv din fråga här. En mening räcker.',
      linkForNoMore:
        'För att respektera det måste vi känna igen din profil. Klistra in adressen; bara en markering som inte pekar ut någon sparas.',
    },
    privacy: {
      title: 'De andra ärliga svaren',
      texts: [
        'En fråga sparas så många dagar efter det utlovade svaret som annonsen anger. Ett ”inte nu” sparas till 30 dagar efter dagen du valde, så att du blir tillfrågad en gång. Ett ”nej” räknas; kom din länk med sparas den i 30 dagar, så att ingen hör av sig igen. Grund: din önskan, artikel 6.1 b och f i GDPR.',
        'Av ”inga fler meddelanden” sparar vi en markering: ett nyckelbaserat hashvärde av profilens adress, som inte kan peka ut någon. Den används bara för att respektera din önskan, artikel 17.3 b och 21 i GDPR, och du kan ta tillbaka det på din egen sida.',
        'Ber du att få veta när en arbetsgivare söker igen sparar vi din e-postadress för det i 12 månader, när du har bekräftat den (artikel 6.1 a); utan bekräftelse raderas den efter 7 dagar. I varje mejl kan du avsluta med ett knapptryck.',
      ],
    },
  },
  de: {
    heading: 'Eine andere ehrliche Antwort',
    question: {
      open: 'Erst eine Frage',
      label: 'Ihre Frage',
      note: (name, days, kept) =>
        `Kein Link nötig. ${name} antwortet innerhalb von ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstagen'} auf einer Seite, die nur Sie öffnen können; ${kept} Tage danach wird alles gelöscht.`,
      press: (name) => `${name} fragen`,
    },
    later: {
      open: 'Jetzt nicht, fragen Sie mich später',
      note: (name, kept) =>
        `Mit Ihrem Link oben. ${name} unternimmt bis dahin nichts und wird dann einmal an Sie erinnert; ${kept} Tage später wird alles gelöscht.`,
      press: (months) => `In ${months} Monaten`,
    },
    no: {
      open: 'Nein, weil …',
      note: (name, kept) =>
        `Es wird gezählt, sonst nichts. Steht oben Ihr Link, wird ${name} einmal gebeten, nicht mehr zu schreiben; nach ${kept} Tagen wird der Link gelöscht.`,
      press: 'Möchte ich nicht sagen',
      noMore:
        'Und bitte keine Nachrichten mehr. Vom Link bleibt nur eine Markierung, die niemanden nennt.',
    },
    reasons: {
      pay: 'das Gehalt',
      place: 'der Ort',
      hours: 'die Arbeitszeit',
      role: 'die Aufgabe',
      happy: 'ich bin zufrieden, wo ich bin',
      process: 'das Verfahren',
      other: 'etwas anderes',
    },
    mistakes: {
      noQuestion: 'Schreiben Sie Ihre Frage hierher. Ein Satz genügt.',
      linkForNoMore:
        'Um das einzuhalten, müssen wir Ihr Profil wiedererkennen. Fügen Sie seine Adresse ein; es bleibt nur eine Markierung, die niemanden nennt.',
    },
    privacy: {
      title: 'Die anderen ehrlichen Antworten',
      texts: [
        'Eine Frage wird nach der versprochenen Antwort noch so viele Tage aufbewahrt, wie die Ausschreibung angibt. Ein „Jetzt nicht“ bleibt bis 30 Tage nach dem gewählten Tag, damit Sie einmal gefragt werden. Ein „Nein“ wird gezählt; kam Ihr Link mit, bleibt er 30 Tage, damit niemand noch einmal schreibt. Grundlage: Ihr Wunsch, Artikel 6 Absatz 1 Buchstaben b und f DSGVO.',
        'Von „Bitte keine Nachrichten mehr“ bewahren wir eine Markierung auf: einen mit Schlüssel gebildeten Hashwert Ihrer Profiladresse, aus dem sich niemand benennen lässt. Sie dient nur dazu, Ihren Wunsch zu achten (Artikel 17 Absatz 3 Buchstabe b und Artikel 21 DSGVO), und Sie können ihn auf Ihrer Seite zurücknehmen.',
        'Möchten Sie von neuen Stellen eines Arbeitgebers hören, bewahren wir dafür Ihre E-Mail-Adresse 12 Monate auf, sobald Sie sie bestätigt haben (Artikel 6 Absatz 1 Buchstabe a); unbestätigt wird sie nach 7 Tagen gelöscht. In jeder Mail können Sie das mit einem Knopfdruck beenden.',
      ],
    },
  },
  nl: {
    heading: 'Een ander eerlijk antwoord',
    question: {
      open: 'Eerst één vraag',
      label: 'Je vraag',
      note: (name, days, kept) =>
        `Geen link nodig. ${name} antwoordt binnen ${days} ${days === 1 ? 'werkdag' : 'werkdagen'} op een pagina die alleen jij kunt openen; ${kept} dagen daarna wordt alles gewist.`,
      press: (name) => `Vraag het aan ${name}`,
    },
    later: {
      open: 'Nu niet, vraag het me later',
      note: (name, kept) =>
        `Met je link hierboven. ${name} doet tot die dag niets en wordt dan één keer aan je herinnerd; ${kept} dagen later wordt alles gewist.`,
      press: (months) => `Over ${months} maanden`,
    },
    no: {
      open: 'Nee, want …',
      note: (name, kept) =>
        `Het wordt geteld, verder niets. Staat je link hierboven, dan vragen we ${name} één keer om niet meer te schrijven; na ${kept} dagen wordt de link gewist.`,
      press: 'Zeg ik liever niet',
      noMore:
        'En graag geen berichten meer. Van de link blijft alleen een merkteken waaruit niet blijkt wie je bent.',
    },
    reasons: {
      pay: 'het loon',
      place: 'de plek',
      hours: 'de werktijden',
      role: 'het werk zelf',
      happy: 'ik zit goed waar ik zit',
      process: 'de procedure',
      other: 'iets anders',
    },
    mistakes: {
      noQuestion: 'Schrijf hier je vraag. Eén zin is genoeg.',
      linkForNoMore:
        'Om dat na te komen moeten we je profiel herkennen. Plak het adres; er blijft alleen een merkteken bewaard waaruit niet blijkt wie je bent.',
    },
    privacy: {
      title: 'De andere eerlijke antwoorden',
      texts: [
        'Een vraag bewaren we na het beloofde antwoord nog zoveel dagen als de vacature aangeeft. Een “nu niet” bewaren we tot 30 dagen na de dag die je koos, zodat je één keer gevraagd wordt. Een “nee” wordt geteld; kwam je link mee, dan bewaren we die 30 dagen, zodat niemand nog eens schrijft. Grondslag: jouw wens, artikel 6 lid 1 onder b en f AVG.',
        'Van “graag geen berichten meer” bewaren we een merkteken: een met een sleutel gemaakte hash van het adres van je profiel, waaruit niet blijkt om wie het gaat. Het dient alleen om je wens na te komen (artikel 17 lid 3 onder b en artikel 21 AVG), en je kunt het op je eigen pagina terugnemen.',
        'Wil je op de hoogte blijven van een werkgever, dan bewaren we daarvoor je e-mailadres 12 maanden, zodra je het hebt bevestigd (artikel 6 lid 1 onder a); onbevestigd wordt het na 7 dagen gewist. In elke mail kun je dat met één druk op de knop beëindigen.',
      ],
    },
  },
};
