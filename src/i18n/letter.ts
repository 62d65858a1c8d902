type Locale = 'en' | 'sv' | 'de' | 'nl';

interface Numbers {
  views: number;
  starts: number;
  answers: number;
}

/** What the weekly letter and the report say of figures. */
export interface LetterWords {
  /** Sources that are no proper name. */
  sources: Record<
    'mail' | 'sms' | 'qr' | 'print' | 'embed' | 'feed' | 'friend' | 'other' | 'none',
    string
  >;
  /** Beside a bar. */
  bar: (numbers: Numbers) => string;
  /** Under a vacancy's name. */
  sum: (numbers: Numbers) => string;
  /** The answers of a vacancy by kind, those that came. */
  kinds: Record<'apply' | 'question' | 'later' | 'no', (count: number) => string>;
  /** How many people were written to by personal link. */
  contacts: (count: number) => string;
  nobody: string;
  notOpen: string;
  inTime: (inTime: number, due: number) => string;
  noneDue: string;
  oldest: (vacancy: string, received: string, answerBy: string) => string;
  more: (count: number) => string;
  advice: {
    overdue: (vacancy: string, count: number) => string;
    shareFirst: (vacancy: string) => string;
    nameSources: (vacancy: string, views: number) => string;
    moreOfSource: (vacancy: string, source: string, answers: number, views: number) => string;
    mendBeginning: (vacancy: string, views: number, starts: number) => string;
    mendForm: (vacancy: string, starts: number, answers: number) => string;
    shareWider: (vacancy: string, views: number) => string;
    keepOn: string;
  };
}

/** The names of sources that are names. */
const NAMES: Record<string, string> = {
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  xing: 'XING',
  slack: 'Slack',
  teams: 'Teams',
  signal: 'Signal',
  telegram: 'Telegram',
  facebook: 'Facebook',
  instagram: 'Instagram',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  x: 'X',
  indeed: 'Indeed',
};

const en: LetterWords = {
  sources: {
    mail: 'e-mail',
    sms: 'text message',
    qr: 'QR code',
    print: 'print',
    embed: 'another website',
    feed: 'job feed',
    friend: 'passed on',
    other: 'another source',
    none: 'no source named',
  },
  bar: ({ views, starts, answers }) => `${views} opened · ${starts} began · ${answers} answered`,
  sum: ({ views, starts, answers }) =>
    `Opened ${views === 1 ? 'once' : `${views} times`}, form begun ${starts === 1 ? 'once' : `${starts} times`}, ${answers === 1 ? '1 answer' : `${answers} answers`}.`,
  kinds: {
    apply: (count) => (count === 1 ? '1 profile' : `${count} profiles`),
    question: (count) => (count === 1 ? '1 question' : `${count} questions`),
    later: (count) => `${count} “not now”`,
    no: (count) => `${count} “no”`,
  },
  contacts: (count) =>
    `Written to by personal link: ${count === 1 ? '1 person' : `${count} people`}.`,
  nobody: 'Nobody opened this page.',
  notOpen: 'No longer open.',
  inTime: (inTime, due) => `${inTime} of ${due}`,
  noneDue: 'none fell due',
  oldest: (vacancy, received, answerBy) =>
    `${vacancy}, received ${received}, answer promised by ${answerBy}`,
  more: (count) =>
    count === 1
      ? 'One more vacancy is left out here; the report has it.'
      : `${count} more vacancies are left out here; the report has them.`,
  advice: {
    overdue: (vacancy, count) =>
      `${count === 1 ? 'Somebody is' : `${count} people are`} still waiting for an answer about ${vacancy} although the promised day has passed. Answer first, even if only with “we are still reading”; then everything else.`,
    shareFirst: (vacancy) =>
      `Nobody opened ${vacancy}. Send its link today to three people who know somebody for it, each with its own ending, such as ?ref=whatsapp or ?ref=mail, so that you see next Monday what worked.`,
    nameSources: (vacancy, views) =>
      `${vacancy} was opened ${views} times, and no link said where from. Next time use a link for each place, such as ?ref=linkedin; then this letter shows which one is worth your time.`,
    moreOfSource: (vacancy, source, answers, views) =>
      `For ${vacancy}, ${source} brought ${answers} answers from ${views} views, at least twice as often as all sources together. Put your next hour there.`,
    mendBeginning: (vacancy, views, starts) =>
      `${vacancy} was opened ${views} times, but ${starts === 0 ? 'nobody' : `only ${starts}`} began the form. Rewrite the one sentence under the title this week: say what would change for the reader, not what you look for. Leave the rest, so that you see the difference.`,
    mendForm: (vacancy, starts, answers) =>
      `For ${vacancy}, ${starts} began the form and ${answers === 0 ? 'none' : `only ${answers}`} sent it. Something right before the button puts people off: check that the answer time is short, and that pay and what is hard about the job are answered above the form.`,
    shareWider: (vacancy, views) =>
      `${vacancy} was opened ${views === 1 ? 'once' : `${views} times`}: too few to judge the page by. Ask the people it lists as colleagues to pass it on; their word opens more doors than yours.`,
    keepOn:
      'Nothing in these figures asks for a change. Keep answering as promptly as you do, and change only one thing at a time.',
  },
};

const sv: LetterWords = {
  sources: {
    mail: 'mejl',
    sms: 'sms',
    qr: 'QR-kod',
    print: 'tryck',
    embed: 'en annan webbplats',
    feed: 'jobbflöde',
    friend: 'skickad vidare',
    other: 'en annan källa',
    none: 'ingen källa angiven',
  },
  bar: ({ views, starts, answers }) => `${views} öppnade · ${starts} började · ${answers} svarade`,
  sum: ({ views, starts, answers }) =>
    `Öppnad ${views === 1 ? 'en gång' : `${views} gånger`}, formuläret påbörjat ${starts === 1 ? 'en gång' : `${starts} gånger`}, ${answers === 1 ? 'ett svar' : `${answers} svar`}.`,
  kinds: {
    apply: (count) => (count === 1 ? '1 profil' : `${count} profiler`),
    question: (count) => (count === 1 ? '1 fråga' : `${count} frågor`),
    later: (count) => `${count} ”inte nu”`,
    no: (count) => `${count} ”nej”`,
  },
  contacts: (count) =>
    `Kontaktade med personlig länk: ${count === 1 ? '1 person' : `${count} personer`}.`,
  nobody: 'Ingen öppnade sidan.',
  notOpen: 'Inte längre öppen.',
  inTime: (inTime, due) => `${inTime} av ${due}`,
  noneDue: 'inga löpte ut',
  oldest: (vacancy, received, answerBy) =>
    `${vacancy}, kom in ${received}, svar utlovat senast ${answerBy}`,
  more: (count) =>
    count === 1
      ? 'En tjänst till får inte plats här; den finns i rapporten.'
      : `${count} tjänster till får inte plats här; de finns i rapporten.`,
  advice: {
    overdue: (vacancy, count) =>
      `${count === 1 ? 'Någon väntar' : `${count} personer väntar`} fortfarande på svar om ${vacancy}, fast den utlovade dagen har passerat. Svara först, om så bara med ”vi läser fortfarande”. Sedan allt annat.`,
    shareFirst: (vacancy) =>
      `Ingen öppnade ${vacancy}. Skicka länken i dag till tre personer som kan tänkas känna rätt person, var och en med sin egen ändelse, till exempel ?ref=whatsapp eller ?ref=mail, så ser du på måndag vad som fungerade.`,
    nameSources: (vacancy, views) =>
      `${vacancy} öppnades ${views} gånger, och ingen länk sa varifrån. Använd nästa gång en länk per ställe, till exempel ?ref=linkedin, så visar det här brevet var din tid gör nytta.`,
    moreOfSource: (vacancy, source, answers, views) =>
      `För ${vacancy} gav ${source} ${answers} svar på ${views} visningar, minst dubbelt så ofta som alla källor tillsammans. Lägg din nästa timme där.`,
    mendBeginning: (vacancy, views, starts) =>
      `${vacancy} öppnades ${views} gånger, men ${starts === 0 ? 'ingen' : `bara ${starts}`} började fylla i. Skriv om meningen under rubriken den här veckan: säg vad som skulle bli annorlunda för läsaren, inte vad ni söker. Låt resten vara, så att skillnaden syns.`,
    mendForm: (vacancy, starts, answers) =>
      `För ${vacancy} började ${starts} fylla i, men ${answers === 0 ? 'ingen' : `bara ${answers}`} skickade. Något alldeles före knappen avskräcker: se till att svarstiden är kort och att lönen och det svåra med jobbet står ovanför formuläret.`,
    shareWider: (vacancy, views) =>
      `${vacancy} öppnades ${views === 1 ? 'en gång' : `${views} gånger`}: för lite för att bedöma sidan. Be dem som står där som kollegor att skicka den vidare; deras ord öppnar fler dörrar än ditt.`,
    keepOn:
      'Inget i siffrorna kräver en ändring. Fortsätt att svara lika snabbt, och ändra bara en sak i taget.',
  },
};

const de: LetterWords = {
  sources: {
    mail: 'E-Mail',
    sms: 'SMS',
    qr: 'QR-Code',
    print: 'Gedrucktes',
    embed: 'eine andere Website',
    feed: 'Stellen-Feed',
    friend: 'weitergesagt',
    other: 'eine andere Quelle',
    none: 'keine Quelle genannt',
  },
  bar: ({ views, starts, answers }) =>
    `${views} geöffnet · ${starts} begonnen · ${answers} geantwortet`,
  sum: ({ views, starts, answers }) =>
    `${views === 1 ? 'Einmal' : `${views}-mal`} geöffnet, Formular ${starts === 1 ? 'einmal' : `${starts}-mal`} begonnen, ${answers === 1 ? 'eine Antwort' : `${answers} Antworten`}.`,
  kinds: {
    apply: (count) => (count === 1 ? '1 Profil' : `${count} Profile`),
    question: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    later: (count) => `${count}-mal „jetzt nicht“`,
    no: (count) => `${count}-mal „nein“`,
  },
  contacts: (count) =>
    `Mit persönlichem Link angeschrieben: ${count === 1 ? '1 Person' : `${count} Personen`}.`,
  nobody: 'Niemand hat diese Seite geöffnet.',
  notOpen: 'Nicht mehr offen.',
  inTime: (inTime, due) => `${inTime} von ${due}`,
  noneDue: 'keine fällig',
  oldest: (vacancy, received, answerBy) =>
    `${vacancy}, eingegangen am ${received}, Antwort versprochen bis ${answerBy}`,
  more: (count) =>
    count === 1
      ? 'Eine weitere Stelle hat hier keinen Platz; sie steht im Bericht.'
      : `${count} weitere Stellen haben hier keinen Platz; sie stehen im Bericht.`,
  advice: {
    overdue: (vacancy, count) =>
      `${count === 1 ? 'Jemand wartet' : `${count} Menschen warten`} noch auf eine Antwort zu ${vacancy}, obwohl der versprochene Tag vorbei ist. Antworten Sie zuerst, und sei es nur mit „wir lesen noch“. Alles andere danach.`,
    shareFirst: (vacancy) =>
      `Niemand hat ${vacancy} geöffnet. Schicken Sie den Link heute drei Menschen, die jemanden dafür kennen könnten, jeden mit eigener Endung wie ?ref=whatsapp oder ?ref=mail. Am nächsten Montag sehen Sie, was gewirkt hat.`,
    nameSources: (vacancy, views) =>
      `${vacancy} wurde ${views}-mal geöffnet, und kein Link sagte, woher. Nehmen Sie beim nächsten Mal je Ort einen eigenen Link, etwa mit ?ref=linkedin; dann zeigt dieser Brief, wo sich Ihre Zeit lohnt.`,
    moreOfSource: (vacancy, source, answers, views) =>
      `Bei ${vacancy} kamen über ${source} ${answers} Antworten auf ${views} Aufrufe, mindestens doppelt so oft wie über alle Quellen zusammen. Stecken Sie Ihre nächste Stunde dort hinein.`,
    mendBeginning: (vacancy, views, starts) =>
      `${vacancy} wurde ${views}-mal geöffnet, aber ${starts === 0 ? 'niemand hat' : starts === 1 ? 'nur eine Person hat' : `nur ${starts} haben`} das Formular begonnen. Schreiben Sie diese Woche den Satz unter dem Titel neu: was sich für die Leserin oder den Leser ändern würde, nicht, wen Sie suchen. Lassen Sie den Rest, damit Sie den Unterschied sehen.`,
    mendForm: (vacancy, starts, answers) =>
      `Bei ${vacancy} haben ${starts} das Formular begonnen und ${answers === 0 ? 'niemand' : `nur ${answers}`} abgeschickt. Kurz vor dem Knopf schreckt etwas ab: Prüfen Sie, ob die Antwortfrist kurz ist und ob Gehalt und Schattenseiten schon über dem Formular stehen.`,
    shareWider: (vacancy, views) =>
      `${vacancy} wurde ${views === 1 ? 'einmal' : `${views}-mal`} geöffnet: zu wenig, um die Seite zu beurteilen. Bitten Sie die Menschen, die dort als Kolleginnen und Kollegen stehen, sie weiterzusagen; ihr Wort öffnet mehr Türen als Ihres.`,
    keepOn:
      'Nichts an diesen Zahlen verlangt eine Änderung. Antworten Sie weiter so zügig, und ändern Sie immer nur eine Sache auf einmal.',
  },
};

const nl: LetterWords = {
  sources: {
    mail: 'e-mail',
    sms: 'sms',
    qr: 'QR-code',
    print: 'drukwerk',
    embed: 'een andere website',
    feed: 'vacaturefeed',
    friend: 'doorgestuurd',
    other: 'een andere bron',
    none: 'geen bron genoemd',
  },
  bar: ({ views, starts, answers }) =>
    `${views} geopend · ${starts} begonnen · ${answers} geantwoord`,
  sum: ({ views, starts, answers }) =>
    `${views === 1 ? 'Eén keer' : `${views} keer`} geopend, formulier ${starts === 1 ? 'één keer' : `${starts} keer`} begonnen, ${answers === 1 ? 'één antwoord' : `${answers} antwoorden`}.`,
  kinds: {
    apply: (count) => (count === 1 ? '1 profiel' : `${count} profielen`),
    question: (count) => (count === 1 ? '1 vraag' : `${count} vragen`),
    later: (count) => `${count} keer ‘nu niet’`,
    no: (count) => `${count} keer ‘nee’`,
  },
  contacts: (count) =>
    `Benaderd met een persoonlijke link: ${count === 1 ? '1 persoon' : `${count} mensen`}.`,
  nobody: 'Niemand opende deze pagina.',
  notOpen: 'Niet meer open.',
  inTime: (inTime, due) => `${inTime} van ${due}`,
  noneDue: 'geen enkele liep af',
  oldest: (vacancy, received, answerBy) =>
    `${vacancy}, ontvangen op ${received}, antwoord beloofd uiterlijk ${answerBy}`,
  more: (count) =>
    count === 1
      ? 'Nog één vacature past hier niet bij; die staat in het rapport.'
      : `Nog ${count} vacatures passen hier niet bij; die staan in het rapport.`,
  advice: {
    overdue: (vacancy, count) =>
      `${count === 1 ? 'Er wacht nog iemand' : `Er wachten nog ${count} mensen`} op antwoord over ${vacancy}, terwijl de beloofde dag voorbij is. Antwoord eerst, al is het maar met ‘we lezen nog’. Daarna pas de rest.`,
    shareFirst: (vacancy) =>
      `Niemand opende ${vacancy}. Stuur de link vandaag naar drie mensen die iemand zouden kunnen kennen, elk met een eigen einde, zoals ?ref=whatsapp of ?ref=mail. Dan zie je maandag wat werkte.`,
    nameSources: (vacancy, views) =>
      `${vacancy} is ${views} keer geopend, en geen enkele link zei waarvandaan. Gebruik de volgende keer per plek een eigen link, zoals ?ref=linkedin; dan laat deze brief zien waar je tijd het meeste oplevert.`,
    moreOfSource: (vacancy, source, answers, views) =>
      `Bij ${vacancy} kwamen er via ${source} ${answers} antwoorden op ${views} weergaven, minstens twee keer zo vaak als via alle bronnen samen. Steek je volgende uur daarin.`,
    mendBeginning: (vacancy, views, starts) =>
      `${vacancy} is ${views} keer geopend, maar ${starts === 0 ? 'niemand begon' : starts === 1 ? 'maar één iemand begon' : `slechts ${starts} mensen begonnen`} aan het formulier. Herschrijf deze week de zin onder de titel: zeg wat er voor de lezer zou veranderen, niet wie jullie zoeken. Laat de rest staan, dan zie je het verschil.`,
    mendForm: (vacancy, starts, answers) =>
      `Bij ${vacancy} begonnen ${starts} mensen aan het formulier en ${answers === 0 ? 'verstuurde niemand het' : answers === 1 ? 'verstuurde maar één iemand het' : `verstuurden slechts ${answers} het`}. Vlak voor de knop schrikt iets af: kijk of de antwoordtermijn kort is, en of salaris en schaduwkanten al boven het formulier staan.`,
    shareWider: (vacancy, views) =>
      `${vacancy} is ${views === 1 ? 'één keer' : `${views} keer`} geopend: te weinig om de pagina op te beoordelen. Vraag de mensen die er als collega’s op staan om hem door te sturen; hun woord opent meer deuren dan het jouwe.`,
    keepOn:
      'Niets in deze cijfers vraagt om een verandering. Blijf zo vlot antwoorden, en verander steeds maar één ding tegelijk.',
  },
};

/** The words of the weekly letter in every language. */
export const letterWords: Record<Locale, LetterWords> = { en, sv, de, nl };

/** What a source is called. */
export function nameSource(source: string, locale: Locale): string {
  const named: Record<string, string> = letterWords[locale].sources;
  return NAMES[source] ?? named[source] ?? source;
}
