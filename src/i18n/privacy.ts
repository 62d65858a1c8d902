/** What the notice is filled with, from `site.yaml`. */
interface Facts {
  legalName: string;
  address: string;
  days: number;
}

/** The privacy notice: what Articles 13 and 14 of the GDPR ask to be told. */
const en = {
  title: 'Privacy',
  hook: 'A link is all you give, and only if you press the button. What happens with it then stands here.',
  whoTitle: 'Who answers for it',
  who: ({ legalName, address }: Facts) => `${legalName}, ${address}.`,
  contact: 'Questions about your data:',
  readTitle: 'While you only read',
  read: [
    'Nothing about you is kept. No cookies, nothing stored on your device, no request to anybody else, no account.',
    'We count how often a page was opened and from which kind of link, without anything that tells one reader from another. If your browser says it does not want that (Global Privacy Control, Do Not Track), you are not counted.',
    'What you tick, type or compare stays in your browser until you press the button.',
  ],
  whatTitle: 'What you send, and why',
  what: [
    'The link to your profile, and if you wish how to reach you, what would make you move, and a question. Only the link is needed; without it there is nothing to read.',
    'It serves one purpose: to decide whether you and the post fit, and to answer you. Legal basis: steps at your request before a contract, Article 6(1)(b) GDPR.',
    'If you tick that we may keep your link for other roles, the basis is your consent, Article 6(1)(a). You can take it back at any time; what was done before stays lawful.',
    'Against misuse we keep, for a short time, what shows whether a machine is sending. Basis: our legitimate interest in receiving real answers, Article 6(1)(f). You may object.',
  ],
  profileTitle: 'What we read about you elsewhere',
  profile:
    'A person opens the page you named, by hand, and reads what is public there about your work (Article 14). Nothing is fetched by machine, copied or enriched; no other source is used.',
  whoSeesTitle: 'Who sees it',
  whoSees:
    'The recruiter named in the vacancy, a stand-in, and the people of the employer who decide about the post. Never your present employer. Besides these, on our behalf and under contract:',
  processor: (name: string, purpose: string, place: string) => `${name}: ${purpose} (${place}).`,
  longTitle: 'How long',
  long: ({ days }: Facts) =>
    `Until ${days} days after the vacancy closes, unless its page names another term; then it is deleted by itself. If you withdraw, at once. With your consent for other roles, 12 months. A copy in the recruiter’s mailbox holds how to find your answer here, not the answer itself.`,
  decideTitle: 'Who decides',
  decide:
    'People. No software scores, sorts or refuses you; there is no automated decision and no profiling in the sense of Article 22.',
  rightsTitle: 'What you may ask for',
  rights: [
    'To see what we hold, to have it corrected, erased or restricted, to take it with you, and to object.',
    'Your own page, whose address you get when you send, lets you withdraw and erase everything with one press. Or write to us; you need not give a reason.',
  ],
  complain: 'You may complain to any supervisory authority. Ours is',
};

export type PrivacyWords = typeof en;

export const privacyWords: Record<'en' | 'sv' | 'de' | 'nl', PrivacyWords> = {
  en,
  sv: {
    title: 'Integritet',
    hook: 'En länk är allt du lämnar, och bara om du trycker på knappen. Här står vad som sedan händer med den.',
    whoTitle: 'Vem som ansvarar',
    who: ({ legalName, address }) => `${legalName}, ${address}.`,
    contact: 'Frågor om dina uppgifter:',
    readTitle: 'Så länge du bara läser',
    read: [
      'Inget om dig sparas. Inga kakor, inget som lagras på din enhet, inga anrop till någon annan, inget konto.',
      'Vi räknar hur ofta en sida öppnas och från vilken sorts länk, utan något som skiljer en läsare från en annan. Säger din webbläsare nej (Global Privacy Control, Do Not Track) räknas du inte.',
      'Det du kryssar för, skriver eller jämför stannar i webbläsaren tills du trycker på knappen.',
    ],
    whatTitle: 'Vad du skickar, och varför',
    what: [
      'Länken till din profil, och om du vill hur du nås, vad som skulle få dig att byta och en fråga. Bara länken behövs; utan den finns inget att läsa.',
      'Den har ett enda ändamål: att avgöra om du och tjänsten passar ihop, och att svara dig. Rättslig grund: åtgärder på din begäran innan ett avtal ingås, artikel 6.1 b i GDPR.',
      'Kryssar du för att vi får spara länken för andra jobb är grunden ditt samtycke, artikel 6.1 a. Du kan återkalla det när som helst; det som gjorts dessförinnan förblir lagligt.',
      'Mot missbruk sparar vi en kort tid det som visar om en maskin skickar. Grund: vårt berättigade intresse av att få riktiga svar, artikel 6.1 f. Du får invända.',
    ],
    profileTitle: 'Vad vi läser om dig på annat håll',
    profile:
      'En människa öppnar för hand sidan du angav och läser det som är offentligt där om ditt arbete (artikel 14). Inget hämtas maskinellt, kopieras eller byggs på; ingen annan källa används.',
    whoSeesTitle: 'Vem som ser det',
    whoSees:
      'Rekryteraren som står i annonsen, en ersättare och de hos arbetsgivaren som beslutar om tjänsten. Aldrig din nuvarande arbetsgivare. Därutöver, för vår räkning och enligt avtal:',
    processor: (name, purpose, place) => `${name}: ${purpose} (${place}).`,
    longTitle: 'Hur länge',
    long: ({ days }) =>
      `Till och med ${days} dagar efter att annonsen stängt, om inte annonsen anger något annat; sedan raderas det av sig självt. Drar du tillbaka det: genast. Med ditt samtycke för andra jobb: 12 månader. Kopian i rekryterarens inkorg visar hur ditt svar hittas här, inte själva svaret.`,
    decideTitle: 'Vem som beslutar',
    decide:
      'Människor. Inget program poängsätter, sorterar eller avvisar dig; inget automatiserat beslut och ingen profilering i den mening som avses i artikel 22.',
    rightsTitle: 'Vad du kan begära',
    rights: [
      'Att få se det vi har, få det rättat, raderat eller begränsat, ta det med dig och invända.',
      'På din egen sida, vars adress du får när du skickar, drar du tillbaka och raderar allt med ett knapptryck. Eller skriv till oss; du behöver inte ange något skäl.',
    ],
    complain: 'Du kan klaga hos vilken tillsynsmyndighet som helst. Vår är',
  },
  de: {
    title: 'Datenschutz',
    hook: 'Ein Link ist alles, was Sie geben, und nur, wenn Sie auf den Knopf drücken. Was dann damit geschieht, steht hier.',
    whoTitle: 'Wer verantwortlich ist',
    who: ({ legalName, address }) => `${legalName}, ${address}.`,
    contact: 'Fragen zu Ihren Daten:',
    readTitle: 'Solange Sie nur lesen',
    read: [
      'Nichts über Sie wird aufbewahrt. Keine Cookies, nichts auf Ihrem Gerät, keine Anfragen an Dritte, kein Konto.',
      'Wir zählen, wie oft eine Seite geöffnet wurde und über welche Art von Link, ohne irgendetwas, das Sie von anderen unterscheidet. Wenn Ihr Browser das ablehnt (Global Privacy Control, Do Not Track), werden Sie nicht gezählt.',
      'Was Sie ankreuzen, schreiben oder vergleichen, bleibt in Ihrem Browser, bis Sie auf den Knopf drücken.',
    ],
    whatTitle: 'Was Sie senden und wozu',
    what: [
      'Den Link zu Ihrem Profil und, wenn Sie möchten, wie wir Sie erreichen, wofür Sie wechseln würden, und eine Frage. Nötig ist nur der Link; ohne ihn gibt es nichts zu lesen.',
      'Das dient einem einzigen Zweck: zu entscheiden, ob Sie und die Stelle zusammenpassen, und Ihnen zu antworten. Rechtsgrundlage: vorvertragliche Maßnahmen auf Ihre Anfrage, Art. 6 Abs. 1 lit. b DSGVO.',
      'Wenn Sie ankreuzen, dass wir den Link für andere Stellen aufbewahren dürfen, ist Ihre Einwilligung die Grundlage, Art. 6 Abs. 1 lit. a. Sie können sie jederzeit widerrufen; was bis dahin geschah, bleibt rechtmäßig.',
      'Gegen Missbrauch halten wir für kurze Zeit fest, was zeigt, ob eine Maschine sendet. Grundlage: unser berechtigtes Interesse an echten Antworten, Art. 6 Abs. 1 lit. f. Sie können widersprechen.',
    ],
    profileTitle: 'Was wir anderswo über Sie lesen',
    profile:
      'Ein Mensch öffnet die von Ihnen genannte Seite von Hand und liest, was dort öffentlich über Ihre Arbeit steht (Art. 14). Nichts wird maschinell abgerufen, kopiert oder ergänzt; eine andere Quelle gibt es nicht.',
    whoSeesTitle: 'Wer es sieht',
    whoSees:
      'Die in der Stelle genannte Person, eine Vertretung und die Menschen beim Arbeitgeber, die über die Stelle entscheiden. Nie Ihr jetziger Arbeitgeber. Außerdem in unserem Auftrag und vertraglich gebunden:',
    processor: (name, purpose, place) => `${name}: ${purpose} (${place}).`,
    longTitle: 'Wie lange',
    long: ({ days }) =>
      `Bis ${days} Tage nach Ende der Ausschreibung, sofern die Stelle keine andere Frist nennt; dann wird von selbst gelöscht. Ziehen Sie zurück: sofort. Mit Ihrer Einwilligung für andere Stellen: 12 Monate. Die Nachricht im Postfach der zuständigen Person zeigt den Weg zu Ihrer Antwort, nicht die Antwort selbst.`,
    decideTitle: 'Wer entscheidet',
    decide:
      'Menschen. Keine Software bewertet, sortiert oder lehnt Sie ab; es gibt keine automatisierte Entscheidung und kein Profiling im Sinne von Art. 22.',
    rightsTitle: 'Was Sie verlangen können',
    rights: [
      'Auskunft, Berichtigung, Löschung, Einschränkung, Übertragung und Widerspruch.',
      'Auf Ihrer eigenen Seite, deren Adresse Sie beim Senden erhalten, ziehen Sie mit einem Knopfdruck zurück und löschen alles. Oder schreiben Sie uns; einen Grund brauchen Sie nicht zu nennen.',
    ],
    complain: 'Sie können sich bei jeder Aufsichtsbehörde beschweren. Für uns zuständig ist',
  },
  nl: {
    title: 'Privacy',
    hook: 'Een link is alles wat je geeft, en alleen als je op de knop drukt. Wat er dan mee gebeurt, staat hier.',
    whoTitle: 'Wie verantwoordelijk is',
    who: ({ legalName, address }) => `${legalName}, ${address}.`,
    contact: 'Vragen over je gegevens:',
    readTitle: 'Zolang je alleen maar leest',
    read: [
      'We bewaren niets over je. Geen cookies, niets op je apparaat, geen verzoeken aan anderen, geen account.',
      'We tellen hoe vaak een pagina is geopend en via wat voor link, zonder iets wat de ene lezer van de andere onderscheidt. Wil je browser dat niet (Global Privacy Control, Do Not Track), dan word je niet geteld.',
      'Wat je aankruist, typt of vergelijkt, blijft in je browser tot je op de knop drukt.',
    ],
    whatTitle: 'Wat je stuurt, en waarvoor',
    what: [
      'De link naar je profiel, en als je wilt hoe we je bereiken, waarvoor je zou overstappen en een vraag. Alleen de link is nodig; zonder link valt er niets te lezen.',
      'Het dient één doel: beslissen of jij en de functie bij elkaar passen, en je antwoorden. Grondslag: maatregelen op jouw verzoek vóór het sluiten van een overeenkomst, artikel 6 lid 1 onder b AVG.',
      'Kruis je aan dat we je link voor andere functies mogen bewaren, dan is je toestemming de grondslag, artikel 6 lid 1 onder a. Je kunt die altijd intrekken; wat daarvoor gebeurde, blijft rechtmatig.',
      'Tegen misbruik bewaren we korte tijd wat laat zien of een machine iets verstuurt. Grondslag: ons gerechtvaardigd belang bij echte antwoorden, artikel 6 lid 1 onder f. Je mag bezwaar maken.',
    ],
    profileTitle: 'Wat we elders over je lezen',
    profile:
      'Een mens opent met de hand de pagina die je noemt en leest wat daar openbaar over je werk staat (artikel 14). Niets wordt machinaal opgehaald, gekopieerd of aangevuld; een andere bron is er niet.',
    whoSeesTitle: 'Wie het ziet',
    whoSees:
      'De recruiter die in de vacature staat, een vervanger en de mensen bij de werkgever die over de functie beslissen. Nooit je huidige werkgever. Daarnaast, in onze opdracht en onder contract:',
    processor: (name, purpose, place) => `${name}: ${purpose} (${place}).`,
    longTitle: 'Hoe lang',
    long: ({ days }) =>
      `Tot ${days} dagen na sluiting van de vacature, tenzij de vacature een andere termijn noemt; daarna wordt het vanzelf gewist. Trek je het in: meteen. Met je toestemming voor andere functies: 12 maanden. Het bericht in de mailbox van de recruiter wijst de weg naar je antwoord, het bevat het niet.`,
    decideTitle: 'Wie beslist',
    decide:
      'Mensen. Geen software geeft je een score, sorteert je of wijst je af; er is geen geautomatiseerd besluit en geen profilering in de zin van artikel 22.',
    rightsTitle: 'Wat je kunt vragen',
    rights: [
      'Inzage, verbetering, wissing, beperking, overdracht en bezwaar.',
      'Op je eigen pagina, waarvan je het adres krijgt bij het versturen, trek je in en wis je alles met één druk op de knop. Of schrijf ons; een reden hoef je niet te geven.',
    ],
    complain: 'Je kunt een klacht indienen bij elke toezichthouder. De onze is',
  },
};
