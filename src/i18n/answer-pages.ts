/**
 * What the candidate's and the recruiter's pages say of the answers beside an application, and the few sentences of
 * their mails that are put together at the edge. `{name}` stands for a slot.
 */
const en = {
  receipt: {
    question: {
      title: 'Your question has arrived',
      lead: '{recruiter} answers here by {answer-by}.',
      steps: [
        'You asked on {received}. It is no application.',
        '{recruiter} reads your question and nobody else.',
        'The answer stands on this page by {answer-by}. Come back for it, or leave an address below.',
        'Everything is erased on {delete-after}, or at once if you press the button below.',
      ],
      answered: 'Your question is answered',
      answeredLead: '{recruiter} wrote this. This page stays until {delete-after}.',
      answer: 'The answer',
    },
    later: {
      title: 'Thank you for saying so',
      lead: 'Nobody writes to you about this before {come-back}.',
      steps: [
        'You said “not now” on {received}.',
        '{recruiter} does nothing until that day.',
        'On the morning of {come-back}, or the next working day, {recruiter} is reminded of you, once, with how things stand then.',
        'Everything is erased on {delete-after}, or at once if you press the button below.',
      ],
      due: 'The day you chose has come',
      dueLead: '{recruiter} has been told how things stand, and may write to you once.',
      ended: 'It was not passed on',
      endedLead: 'You asked for no more, or said no meanwhile: nobody was reminded of you.',
    },
    no: {
      title: 'Thank you for an honest no',
      lead: 'It helps, and that is all: it was counted.',
      leadLinked: 'It was counted, and {recruiter} is told not to write to you about this again.',
      steps: [
        'You said no on {received}.',
        'Nobody reminds you or asks again about this vacancy.',
        'What is left of it is erased on {delete-after}, or at once if you press the button below.',
      ],
    },
    sent: { reason: 'Your reason', comeBack: 'Ask again on' },
    noMore: {
      heading: 'Please no more',
      lead: 'If you like, nobody here is reminded of you any more. What we keep for it is a mark of your profile that names nobody; it stays when this page is erased.',
      press: 'Please no more messages',
      is: 'You asked for no more messages. That holds for good, also when this page is erased.',
      undo: 'I have changed my mind',
    },
  },
  recruiter: {
    question: {
      heading: 'Somebody has one question first',
      todo: 'Answer below by {answer-by}. Your words appear on a page that only they can open.',
      avoid: 'Do not take it for an application, and do not ask for more than they gave.',
    },
    later: {
      heading: 'Somebody says: not now',
      todo: 'Nothing until {come-back}. We write to you that morning, once.',
      avoid: 'Do not write before then, and put them on no list.',
    },
    no: {
      heading: 'Somebody said no',
      todo: 'Nothing. They have been thanked, and it is erased on {delete-after}.',
      avoid: 'Do not write to them again about this vacancy.',
    },
    due: {
      heading: 'The day they chose has come',
      todo: 'Write once, shortly, with what is true today.',
      avoid: 'Do not write as if they had applied, and do not write twice; silence is an answer.',
    },
    sent: 'What they sent',
    comeBack: 'Ask again on',
    reason: 'Reason',
    reply: {
      heading: 'Your answer',
      label: 'What they read on their page',
      hint: 'You can change it later. Plain text.',
      save: 'Show this answer',
      saved: 'It stands on their page.',
      empty: 'Write your answer first.',
      tooLong: (max: number) => `That is longer than ${max} characters. Please shorten it.`,
    },
    actions: {
      replied: 'question answered',
      'came back': 'reminded you on the chosen day',
      'not come back': 'the chosen day came; they had asked for no more',
      'no more': 'asked for no more messages',
      'no more undone': 'took “no more messages” back',
    },
  },
  mail: {
    restored: 'You were told that this was taken back. They changed their mind: it stands again.',
    remind: 'Still open: you promised an answer by {answer-by}.',
    laterNews: (day: string) =>
      `What you sent has arrived. Nobody writes to you before ${day}; your page shows it and lets you take it back.`,
    replyNews: 'There is an answer on your page.',
    bundleQuestion: (vacancy: string, day: string, link: string) =>
      `${vacancy}, a question, answer by ${day}: ${link}`,
    bundleLater: (vacancy: string, day: string, link: string) =>
      `${vacancy}, not now, nothing to do until ${day}: ${link}`,
    bundleNo: (vacancy: string, link: string) => `${vacancy}, a no, do not write again: ${link}`,
    phases: {
      draft: 'not public',
      open: 'open',
      openUntil: (day: string) => `open until ${day}`,
      paused: 'paused',
      filled: 'filled',
      closed: 'closed',
    },
  },
};

export type AnswerPageWords = typeof en;

export const answerPageWords: Record<'en' | 'sv' | 'de' | 'nl', AnswerPageWords> = {
  en,
  sv: {
    receipt: {
      question: {
        title: 'Din fråga har kommit fram',
        lead: '{recruiter} svarar här senast {answer-by}.',
        steps: [
          'Du frågade den {received}. Det är ingen ansökan.',
          '{recruiter} läser din fråga, och ingen annan.',
          'Svaret står på den här sidan senast {answer-by}. Kom tillbaka hit eller lämna en adress nedan.',
          'Allt raderas {delete-after}, eller direkt om du trycker på knappen nedan.',
        ],
        answered: 'Din fråga är besvarad',
        answeredLead: '{recruiter} skrev det här. Sidan finns kvar till {delete-after}.',
        answer: 'Svaret',
      },
      later: {
        title: 'Tack för att du säger det',
        lead: 'Ingen hör av sig till dig om det här före {come-back}.',
        steps: [
          'Du sa ”inte nu” den {received}.',
          '{recruiter} gör ingenting före den dagen.',
          'På morgonen {come-back}, eller nästa arbetsdag, blir {recruiter} påmind om dig, en gång, och får veta hur det ser ut då.',
          'Allt raderas {delete-after}, eller direkt om du trycker på knappen nedan.',
        ],
        due: 'Dagen du valde är här',
        dueLead: '{recruiter} har fått veta hur det ser ut nu och får skriva till dig en gång.',
        ended: 'Det fördes inte vidare',
        endedLead:
          'Du bad att slippa fler meddelanden eller sa nej under tiden: ingen blev påmind om dig.',
      },
      no: {
        title: 'Tack för ett ärligt nej',
        lead: 'Det hjälper, och det är allt: svaret har räknats.',
        leadLinked: 'Det har räknats, och {recruiter} ombeds att inte höra av sig om det här igen.',
        steps: [
          'Du sa nej den {received}.',
          'Ingen påminner dig eller frågar igen om den här tjänsten.',
          'Det som finns kvar raderas {delete-after}, eller direkt om du trycker på knappen nedan.',
        ],
      },
      sent: { reason: 'Ditt skäl', comeBack: 'Fråga igen' },
      noMore: {
        heading: 'Inga fler, tack',
        lead: 'Om du vill blir ingen här påmind om dig längre. Det vi sparar för det är en markering av din profil som inte pekar ut någon; den finns kvar när sidan raderas.',
        press: 'Inga fler meddelanden, tack',
        is: 'Du har bett att slippa fler meddelanden. Det gäller för gott, även när sidan raderas.',
        undo: 'Jag har ändrat mig',
      },
    },
    recruiter: {
      question: {
        heading: 'Någon har först en fråga',
        todo: 'Svara nedan senast {answer-by}. Dina ord visas på en sida som bara personen kan öppna.',
        avoid: 'Se det inte som en ansökan, och be inte om mer än personen har lämnat.',
      },
      later: {
        heading: 'Någon säger: inte nu',
        todo: 'Ingenting före {come-back}. Vi skriver till dig den morgonen, en gång.',
        avoid: 'Skriv inte innan dess, och sätt inte upp personen på någon lista.',
      },
      no: {
        heading: 'Någon har sagt nej',
        todo: 'Ingenting. Personen har fått ett tack, och det raderas {delete-after}.',
        avoid: 'Hör inte av dig till personen igen om den här tjänsten.',
      },
      due: {
        heading: 'Dagen personen valde är här',
        todo: 'Skriv en gång, kort, med det som gäller i dag.',
        avoid:
          'Skriv inte som om personen hade sökt, och skriv inte två gånger; tystnad är också ett svar.',
      },
      sent: 'Det som kom in',
      comeBack: 'Fråga igen',
      reason: 'Skäl',
      reply: {
        heading: 'Ditt svar',
        label: 'Det personen läser på sin sida',
        hint: 'Du kan ändra det senare. Ren text.',
        save: 'Visa svaret',
        saved: 'Det står på personens sida.',
        empty: 'Skriv ditt svar först.',
        tooLong: (max) => `Det är längre än ${max} tecken. Korta ner det.`,
      },
      actions: {
        replied: 'frågan besvarad',
        'came back': 'påminde dig på den valda dagen',
        'not come back': 'den valda dagen kom; personen hade bett att slippa fler meddelanden',
        'no more': 'bad att slippa fler meddelanden',
        'no more undone': 'tog tillbaka ”inga fler meddelanden”',
      },
    },
    mail: {
      restored:
        'Du fick veta att det här hade tagits tillbaka. Personen har ångrat sig: det gäller igen.',
      remind: 'Fortfarande obesvarad: du har lovat svar senast {answer-by}.',
      laterNews: (day) =>
        `Det du skickade har kommit fram. Ingen hör av sig före ${day}; det står på din sida, där du också kan ta tillbaka det.`,
      replyNews: 'Det finns ett svar på din sida.',
      bundleQuestion: (vacancy, day, link) => `${vacancy}, en fråga, svara senast ${day}: ${link}`,
      bundleLater: (vacancy, day, link) =>
        `${vacancy}, inte nu, inget att göra före ${day}: ${link}`,
      bundleNo: (vacancy, link) => `${vacancy}, ett nej, hör inte av dig igen: ${link}`,
      phases: {
        draft: 'inte offentlig',
        open: 'öppen',
        openUntil: (day) => `öppen till och med ${day}`,
        paused: 'pausad',
        filled: 'tillsatt',
        closed: 'stängd',
      },
    },
  },
  de: {
    receipt: {
      question: {
        title: 'Ihre Frage ist angekommen',
        lead: '{recruiter} antwortet hier bis {answer-by}.',
        steps: [
          'Sie haben am {received} gefragt. Das ist keine Bewerbung.',
          '{recruiter} liest Ihre Frage, sonst niemand.',
          'Die Antwort steht bis {answer-by} auf dieser Seite. Kommen Sie wieder, oder hinterlassen Sie unten eine Adresse.',
          'Alles wird am {delete-after} gelöscht, oder sofort, wenn Sie unten auf den Knopf drücken.',
        ],
        answered: 'Ihre Frage ist beantwortet',
        answeredLead: '{recruiter} hat das geschrieben. Diese Seite bleibt bis {delete-after}.',
        answer: 'Die Antwort',
      },
      later: {
        title: 'Danke, dass Sie es sagen',
        lead: 'Vor {come-back} schreibt Ihnen deswegen niemand.',
        steps: [
          'Sie haben am {received} „jetzt nicht“ gesagt.',
          '{recruiter} unternimmt bis dahin nichts.',
          'Am {come-back} oder am nächsten Arbeitstag wird {recruiter} morgens an Sie erinnert, einmal, und erfährt, wie es dann steht.',
          'Alles wird am {delete-after} gelöscht, oder sofort, wenn Sie unten auf den Knopf drücken.',
        ],
        due: 'Der Tag, den Sie gewählt haben, ist da',
        dueLead: '{recruiter} weiß, wie es heute steht, und darf Ihnen einmal schreiben.',
        ended: 'Es wurde nicht weitergegeben',
        endedLead:
          'Sie wollten keine Nachrichten mehr oder haben inzwischen abgesagt: Niemand wurde an Sie erinnert.',
      },
      no: {
        title: 'Danke für ein ehrliches Nein',
        lead: 'Es hilft, und mehr geschieht nicht: Es wurde gezählt.',
        leadLinked:
          'Es wurde gezählt, und {recruiter} wird gebeten, Ihnen deswegen nicht mehr zu schreiben.',
        steps: [
          'Sie haben am {received} Nein gesagt.',
          'Niemand erinnert Sie oder fragt noch einmal wegen dieser Stelle.',
          'Was davon bleibt, wird am {delete-after} gelöscht, oder sofort, wenn Sie unten auf den Knopf drücken.',
        ],
      },
      sent: { reason: 'Ihr Grund', comeBack: 'Wieder fragen am' },
      noMore: {
        heading: 'Keine Nachrichten mehr',
        lead: 'Wenn Sie möchten, wird hier niemand mehr an Sie erinnert. Dafür bewahren wir eine Markierung Ihres Profils auf, die niemanden nennt; sie bleibt auch bestehen, wenn diese Seite gelöscht wird.',
        press: 'Bitte keine Nachrichten mehr',
        is: 'Sie möchten keine Nachrichten mehr. Das gilt dauerhaft, auch wenn diese Seite gelöscht wird.',
        undo: 'Ich habe es mir anders überlegt',
      },
    },
    recruiter: {
      question: {
        heading: 'Jemand hat erst eine Frage',
        todo: 'Antworten Sie unten bis {answer-by}. Ihre Worte erscheinen auf einer Seite, die nur diese Person öffnen kann.',
        avoid:
          'Sehen Sie darin keine Bewerbung, und fragen Sie nicht nach mehr, als die Person angegeben hat.',
      },
      later: {
        heading: 'Jemand sagt: jetzt nicht',
        todo: 'Bis {come-back} nichts. Wir schreiben Ihnen an diesem Morgen, einmal.',
        avoid: 'Schreiben Sie vorher nicht, und setzen Sie die Person auf keine Liste.',
      },
      no: {
        heading: 'Jemand hat abgesagt',
        todo: 'Nichts. Der Dank ist ausgesprochen, und am {delete-after} wird es gelöscht.',
        avoid: 'Schreiben Sie dieser Person nicht noch einmal wegen dieser Stelle.',
      },
      due: {
        heading: 'Der gewünschte Tag ist da',
        todo: 'Schreiben Sie einmal, kurz, mit dem, was heute gilt.',
        avoid:
          'Schreiben Sie nicht, als läge eine Bewerbung vor, und nicht zweimal; auch Schweigen ist eine Antwort.',
      },
      sent: 'Was gesendet wurde',
      comeBack: 'Wieder fragen am',
      reason: 'Grund',
      reply: {
        heading: 'Ihre Antwort',
        label: 'Was die Person auf ihrer Seite liest',
        hint: 'Sie können sie später ändern. Reiner Text.',
        save: 'Antwort zeigen',
        saved: 'Sie steht auf der Seite der Person.',
        empty: 'Schreiben Sie zuerst Ihre Antwort.',
        tooLong: (max) => `Das ist länger als ${max} Zeichen. Bitte kürzen Sie.`,
      },
      actions: {
        replied: 'Frage beantwortet',
        'came back': 'am gewünschten Tag an Sie erinnert',
        'not come back': 'der gewünschte Tag kam; die Person wollte nichts mehr hören',
        'no more': 'möchte keine Nachrichten mehr',
        'no more undone': '„keine Nachrichten mehr“ zurückgenommen',
      },
    },
    mail: {
      restored:
        'Wir hatten gemeldet, dass dies zurückgezogen wurde. Die Person hat es sich anders überlegt: Es gilt wieder.',
      remind: 'Noch offen: Sie haben eine Antwort bis {answer-by} versprochen.',
      laterNews: (day) =>
        `Was Sie gesendet haben, ist angekommen. Vor ${day} schreibt Ihnen niemand; Ihre Seite zeigt es, und dort können Sie es zurückziehen.`,
      replyNews: 'Auf Ihrer Seite steht eine Antwort.',
      bundleQuestion: (vacancy, day, link) => `${vacancy}, eine Frage, Antwort bis ${day}: ${link}`,
      bundleLater: (vacancy, day, link) =>
        `${vacancy}, jetzt nicht, bis ${day} nichts zu tun: ${link}`,
      bundleNo: (vacancy, link) => `${vacancy}, ein Nein, bitte nicht mehr schreiben: ${link}`,
      phases: {
        draft: 'nicht öffentlich',
        open: 'offen',
        openUntil: (day) => `offen bis ${day}`,
        paused: 'pausiert',
        filled: 'besetzt',
        closed: 'geschlossen',
      },
    },
  },
  nl: {
    receipt: {
      question: {
        title: 'Je vraag is aangekomen',
        lead: '{recruiter} antwoordt hier uiterlijk {answer-by}.',
        steps: [
          'Je hebt het op {received} gevraagd. Het is geen sollicitatie.',
          '{recruiter} leest je vraag en verder niemand.',
          'Het antwoord staat uiterlijk {answer-by} op deze pagina. Kom terug, of laat hieronder een adres achter.',
          'Alles wordt gewist op {delete-after}, of meteen als je op de knop hieronder drukt.',
        ],
        answered: 'Je vraag is beantwoord',
        answeredLead:
          '{recruiter} heeft dit geschreven. Deze pagina blijft tot {delete-after} bestaan.',
        answer: 'Het antwoord',
      },
      later: {
        title: 'Fijn dat je het zegt',
        lead: 'Niemand schrijft je hierover vóór {come-back}.',
        steps: [
          'Je hebt op {received} “nu niet” gezegd.',
          '{recruiter} doet tot die dag niets.',
          'Op de ochtend van {come-back}, of de eerstvolgende werkdag, wordt {recruiter} aan je herinnerd, één keer, en hoort dan hoe het ervoor staat.',
          'Alles wordt gewist op {delete-after}, of meteen als je op de knop hieronder drukt.',
        ],
        due: 'De dag die je koos is er',
        dueLead: '{recruiter} weet hoe het er nu voor staat, en mag je één keer schrijven.',
        ended: 'Het is niet doorgegeven',
        endedLead:
          'Je wilde geen berichten meer, of hebt intussen nee gezegd: niemand is aan je herinnerd.',
      },
      no: {
        title: 'Bedankt voor een eerlijk nee',
        lead: 'Het helpt, en meer gebeurt er niet: het is geteld.',
        leadLinked:
          'Het is geteld, en {recruiter} wordt gevraagd je hierover niet meer te schrijven.',
        steps: [
          'Je hebt op {received} nee gezegd.',
          'Niemand herinnert je of vraagt het nog eens voor deze vacature.',
          'Wat ervan rest wordt gewist op {delete-after}, of meteen als je op de knop hieronder drukt.',
        ],
      },
      sent: { reason: 'Je reden', comeBack: 'Weer vragen op' },
      noMore: {
        heading: 'Graag niet meer',
        lead: 'Als je wilt wordt hier niemand meer aan je herinnerd. Daarvoor bewaren we een merkteken van je profiel waaruit niet blijkt wie je bent; het blijft ook bestaan als deze pagina gewist is.',
        press: 'Graag geen berichten meer',
        is: 'Je wilt geen berichten meer. Dat blijft zo, ook als deze pagina gewist is.',
        undo: 'Ik heb me bedacht',
      },
    },
    recruiter: {
      question: {
        heading: 'Iemand heeft eerst één vraag',
        todo: 'Antwoord hieronder uiterlijk {answer-by}. Je woorden verschijnen op een pagina die alleen diegene kan openen.',
        avoid: 'Zie het niet als sollicitatie, en vraag niet om meer dan diegene heeft gegeven.',
      },
      later: {
        heading: 'Iemand zegt: nu niet',
        todo: 'Niets tot {come-back}. We schrijven je die ochtend, één keer.',
        avoid: 'Schrijf niet eerder, en zet diegene op geen enkele lijst.',
      },
      no: {
        heading: 'Iemand heeft nee gezegd',
        todo: 'Niets. Diegene is al bedankt, en op {delete-after} wordt het gewist.',
        avoid: 'Schrijf diegene niet nog eens over deze vacature.',
      },
      due: {
        heading: 'De dag die diegene koos is er',
        todo: 'Schrijf één keer, kort, met wat vandaag geldt.',
        avoid:
          'Schrijf niet alsof diegene gesolliciteerd heeft, en schrijf niet twee keer; stilte is ook een antwoord.',
      },
      sent: 'Wat er gestuurd is',
      comeBack: 'Weer vragen op',
      reason: 'Reden',
      reply: {
        heading: 'Je antwoord',
        label: 'Wat diegene op de eigen pagina leest',
        hint: 'Je kunt het later wijzigen. Platte tekst.',
        save: 'Antwoord tonen',
        saved: 'Het staat op de pagina.',
        empty: 'Schrijf eerst je antwoord.',
        tooLong: (max) => `Dat is langer dan ${max} tekens. Kort het in.`,
      },
      actions: {
        replied: 'vraag beantwoord',
        'came back': 'herinnerde je op de gekozen dag',
        'not come back': 'de gekozen dag kwam; diegene wilde niets meer horen',
        'no more': 'wil geen berichten meer',
        'no more undone': '“geen berichten meer” weer ingetrokken',
      },
    },
    mail: {
      restored:
        'Je kreeg bericht dat dit was ingetrokken. Diegene heeft zich bedacht: het geldt weer.',
      remind: 'Nog open: je hebt een antwoord beloofd, uiterlijk {answer-by}.',
      laterNews: (day) =>
        `Wat je hebt gestuurd, is aangekomen. Niemand schrijft je vóór ${day}; het staat op je pagina, en daar kun je het ook intrekken.`,
      replyNews: 'Er staat een antwoord op je pagina.',
      bundleQuestion: (vacancy, day, link) =>
        `${vacancy}, een vraag, antwoord uiterlijk ${day}: ${link}`,
      bundleLater: (vacancy, day, link) => `${vacancy}, nu niet, niets te doen tot ${day}: ${link}`,
      bundleNo: (vacancy, link) => `${vacancy}, een nee, niet meer schrijven: ${link}`,
      phases: {
        draft: 'niet openbaar',
        open: 'open',
        openUntil: (day) => `open tot en met ${day}`,
        paused: 'gepauzeerd',
        filled: 'vervuld',
        closed: 'gesloten',
      },
    },
  },
};
