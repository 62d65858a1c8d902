/** What is said when a promise comes near, lapses or moves to somebody else. */
export const promiseWords = {
  en: {
    kept: (kept: number, total: number) => `Answered in time: ${kept} of the last ${total}.`,
    daysLeft: (days: number) =>
      days === 0
        ? 'That is today.'
        : days === 1
          ? 'One working day is left.'
          : `${days} working days are left.`,
    lapsed: (name: string) =>
      `${name} promised an answer by a day that has passed. Please answer in their place.`,
    bounced: (name: string) =>
      `Our mail to ${name} could not be delivered. Please answer in their place.`,
    handed: (name: string) => `${name} has handed this application to you.`,
    lateNews:
      'You were promised an answer, and the day has passed. That is on us, not on you: a colleague has been asked to answer you now.',
    digestItem: (vacancy: string, day: string, link: string) =>
      `${vacancy}, answer by ${day}: ${link}`,
    digestSetAside: (item: string) => `Set aside as a likely machine, please look: ${item}`,
    digestMore: (count: number) => `and ${count} more`,
    maybeRepeat:
      'This mail may be a repeat: for a day we could not tell whether the first one reached you.',
  },
  sv: {
    kept: (kept: number, total: number) => `Svar i tid: ${kept} av de senaste ${total}.`,
    daysLeft: (days: number) =>
      days === 0
        ? 'Det är i dag.'
        : days === 1
          ? 'En arbetsdag återstår.'
          : `${days} arbetsdagar återstår.`,
    lapsed: (name: string) =>
      `${name} lovade svar till en dag som har passerat. Vi ber dig svara i stället.`,
    bounced: (name: string) =>
      `Vårt mejl till ${name} gick inte att leverera. Vi ber dig svara i stället.`,
    handed: (name: string) => `${name} har lämnat över den här ansökan till dig.`,
    lateNews:
      'Du blev lovad svar, och dagen har passerat. Det är vårt fel, inte ditt: en kollega har blivit ombedd att svara dig nu.',
    digestItem: (vacancy: string, day: string, link: string) =>
      `${vacancy}, svara senast ${day}: ${link}`,
    digestSetAside: (item: string) => `Lagd åt sidan som trolig maskin, titta på den: ${item}`,
    digestMore: (count: number) => `och ${count} till`,
    maybeRepeat:
      'Det här mejlet kan vara en upprepning: i ett dygn kunde vi inte avgöra om det första kom fram.',
  },
  de: {
    kept: (kept: number, total: number) => `Rechtzeitig geantwortet: ${kept} von zuletzt ${total}.`,
    daysLeft: (days: number) =>
      days === 0
        ? 'Das ist heute.'
        : days === 1
          ? 'Ein Arbeitstag bleibt.'
          : `${days} Arbeitstage bleiben.`,
    lapsed: (name: string) =>
      `${name} hatte eine Antwort bis zu einem Tag versprochen, der vorbei ist. Bitte antworten Sie in Vertretung.`,
    bounced: (name: string) =>
      `Unsere Mail an ${name} war nicht zustellbar. Bitte antworten Sie in Vertretung.`,
    handed: (name: string) => `${name} hat Ihnen diese Bewerbung übergeben.`,
    lateNews:
      'Ihnen wurde eine Antwort versprochen, und der Tag ist vorbei. Das liegt an uns, nicht an Ihnen: Die Vertretung wurde gebeten, Ihnen jetzt zu antworten.',
    digestItem: (vacancy: string, day: string, link: string) =>
      `${vacancy}, Antwort bis ${day}: ${link}`,
    digestSetAside: (item: string) =>
      `Als vermutlich maschinell beiseitegelegt, bitte ansehen: ${item}`,
    digestMore: (count: number) => `und ${count} weitere`,
    maybeRepeat:
      'Diese Mail kommt vielleicht doppelt: Einen Tag lang war nicht zu erkennen, ob die erste angekommen ist.',
  },
  nl: {
    kept: (kept: number, total: number) => `Op tijd geantwoord: ${kept} van de laatste ${total}.`,
    daysLeft: (days: number) =>
      days === 0
        ? 'Dat is vandaag.'
        : days === 1
          ? 'Er is nog één werkdag.'
          : `Er zijn nog ${days} werkdagen.`,
    lapsed: (name: string) =>
      `${name} had een antwoord beloofd, uiterlijk op een dag die nu voorbij is. Wil jij het antwoord overnemen?`,
    bounced: (name: string) =>
      `Onze mail aan ${name} kon niet bezorgd worden. Wil jij het antwoord overnemen?`,
    handed: (name: string) => `${name} heeft deze sollicitatie aan jou overgedragen.`,
    lateNews:
      'Je was een antwoord beloofd, en die dag is voorbij. Dat ligt aan ons, niet aan jou: een collega is gevraagd je nu te antwoorden.',
    digestItem: (vacancy: string, day: string, link: string) =>
      `${vacancy}, antwoord uiterlijk ${day}: ${link}`,
    digestSetAside: (item: string) =>
      `Apart gezet als waarschijnlijke machine, graag bekijken: ${item}`,
    digestMore: (count: number) => `en nog ${count}`,
    maybeRepeat:
      'Deze mail is misschien een herhaling: een dag lang konden we niet zien of de eerste is aangekomen.',
  },
} as const;
