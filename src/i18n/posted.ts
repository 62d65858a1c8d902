/** Being kept posted about an employer: the form, and the page that begins and ends it. */
const en = {
  heading: (employer: string) => `Keep me posted about ${employer}`,
  label: 'E-mail address',
  note: (months: number) =>
    `Apart from any application: one mail for each new vacancy, for ${months} months, ended by one press. We first ask that address whether it is you.`,
  press: 'Keep me posted',
  asked: {
    title: 'Look into your mailbox',
    text: 'A mail is on its way to the address you gave. Nothing comes unless you press the button behind its link within 7 days; until then the address is kept for that alone.',
  },
  waiting: {
    title: 'Was it you?',
    text: 'Somebody asked us to write to this address about new vacancies at {employer}: one mail each, until {until}. It begins when you press the button.',
    press: 'Yes, keep me posted',
    end: 'No, erase the address',
  },
  on: {
    title: 'You are kept posted',
    text: 'You get one mail for each new vacancy at {employer} until {until}, and nothing else. Then the address is erased.',
    press: 'End it and erase the address',
  },
  ended: {
    title: 'It has ended',
    text: 'Nothing comes any more, and the address is erased.',
  },
  toList: 'Open vacancies',
};

export type PostedWords = typeof en;

export const postedWords: Record<'en' | 'sv' | 'de' | 'nl', PostedWords> = {
  en,
  sv: {
    heading: (employer) => `Hör av er när ${employer} söker igen`,
    label: 'E-postadress',
    note: (months) =>
      `Skilt från varje ansökan: ett mejl för varje ny tjänst, i ${months} månader, avslutas med ett knapptryck. Först frågar vi adressen om det är du.`,
    press: 'Håll mig underrättad',
    asked: {
      title: 'Titta i din inkorg',
      text: 'Ett mejl är på väg till adressen du lämnade. Inget kommer om du inte trycker på knappen bakom länken inom 7 dagar; till dess sparas adressen bara för det.',
    },
    waiting: {
      title: 'Var det du?',
      text: 'Någon har bett oss skriva till den här adressen om nya tjänster hos {employer}: ett mejl per tjänst, till {until}. Det börjar när du trycker på knappen.',
      press: 'Ja, håll mig underrättad',
      end: 'Nej, radera adressen',
    },
    on: {
      title: 'Vi håller dig underrättad',
      text: 'Du får ett mejl för varje ny tjänst hos {employer} till {until}, och inget annat. Sedan raderas adressen.',
      press: 'Avsluta och radera adressen',
    },
    ended: {
      title: 'Det är avslutat',
      text: 'Inget mer kommer, och adressen är raderad.',
    },
    toList: 'Lediga jobb',
  },
  de: {
    heading: (employer) => `Neues von ${employer} erfahren`,
    label: 'E-Mail-Adresse',
    note: (months) =>
      `Unabhängig von jeder Bewerbung: eine Mail je neuer Stelle, ${months} Monate lang, mit einem Knopfdruck beendet. Zuerst fragen wir die Adresse, ob Sie es sind.`,
    press: 'Auf dem Laufenden halten',
    asked: {
      title: 'Sehen Sie in Ihr Postfach',
      text: 'Eine Mail ist unterwegs an die angegebene Adresse. Wenn Sie nicht binnen 7 Tagen auf den Knopf hinter ihrem Link drücken, kommt nichts; bis dahin bleibt die Adresse nur dafür gespeichert.',
    },
    waiting: {
      title: 'Waren Sie das?',
      text: 'Jemand hat uns gebeten, dieser Adresse über neue Stellen bei {employer} zu schreiben: eine Mail je Stelle, bis {until}. Es beginnt, wenn Sie auf den Knopf drücken.',
      press: 'Ja, halten Sie mich auf dem Laufenden',
      end: 'Nein, Adresse löschen',
    },
    on: {
      title: 'Sie bleiben auf dem Laufenden',
      text: 'Bis {until} bekommen Sie eine Mail je neuer Stelle bei {employer} und sonst nichts. Danach wird die Adresse gelöscht.',
      press: 'Beenden und Adresse löschen',
    },
    ended: {
      title: 'Es ist beendet',
      text: 'Es kommt nichts mehr, und die Adresse ist gelöscht.',
    },
    toList: 'Offene Stellen',
  },
  nl: {
    heading: (employer) => `Op de hoogte blijven van ${employer}`,
    label: 'E-mailadres',
    note: (months) =>
      `Los van elke sollicitatie: één mail per nieuwe vacature, ${months} maanden lang, te beëindigen met één druk op de knop. Eerst vragen we dat adres of jij het bent.`,
    press: 'Houd me op de hoogte',
    asked: {
      title: 'Kijk in je mailbox',
      text: 'Er is een mail onderweg naar het adres dat je gaf. Er komt niets als je niet binnen 7 dagen op de knop achter de link drukt; tot dan bewaren we het adres alleen daarvoor.',
    },
    waiting: {
      title: 'Was jij dat?',
      text: 'Iemand heeft ons gevraagd dit adres te schrijven over nieuwe vacatures bij {employer}: één mail per vacature, tot {until}. Het begint als je op de knop drukt.',
      press: 'Ja, houd me op de hoogte',
      end: 'Nee, wis het adres',
    },
    on: {
      title: 'We houden je op de hoogte',
      text: 'Je krijgt tot {until} één mail per nieuwe vacature bij {employer}, en verder niets. Daarna wordt het adres gewist.',
      press: 'Beëindigen en adres wissen',
    },
    ended: {
      title: 'Het is beëindigd',
      text: 'Er komt niets meer, en het adres is gewist.',
    },
    toList: 'Open vacatures',
  },
};
