/** Words of the frame around every page: header, footer, and what stands where a page is missing. */
const en = {
  skip: 'Skip to the content',
  languages: 'Languages',
  site: 'Site',
  about: 'About this site',
  allVacancies: 'All vacancies',
  privacy: 'Privacy',
  contact: 'Contact',
  runBy: (name: string) => `Run by ${name}.`,
  discretion: 'No cookies, no counters that know you, no requests to anyone else.',
  missingTitle: 'This page is not here',
  missingText:
    'The address may have been cut off on its way to you, or the vacancy is long gone. Nothing you typed was lost: nothing was sent.',
  missingLink: 'See all vacancies',
};

export type FrameWords = typeof en;

export const frameWords: Record<'en' | 'sv' | 'de' | 'nl', FrameWords> = {
  en,
  sv: {
    skip: 'Hoppa till innehållet',
    languages: 'Språk',
    site: 'Webbplats',
    about: 'Om webbplatsen',
    allVacancies: 'Alla lediga jobb',
    privacy: 'Integritet',
    contact: 'Kontakt',
    runBy: (name) => `Drivs av ${name}.`,
    discretion: 'Inga kakor, inga räknare som känner igen dig, inga anrop till någon annan.',
    missingTitle: 'Sidan finns inte här',
    missingText:
      'Kanske kapades adressen på vägen till dig, eller så är jobbet borta sedan länge. Inget du skrev har gått förlorat: inget skickades.',
    missingLink: 'Se alla lediga jobb',
  },
  de: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprachen',
    site: 'Website',
    about: 'Über diese Website',
    allVacancies: 'Alle offenen Stellen',
    privacy: 'Datenschutz',
    contact: 'Kontakt',
    runBy: (name) => `Betrieben von ${name}.`,
    discretion: 'Keine Cookies, keine Zähler, die Sie wiedererkennen, keine Anfragen an Dritte.',
    missingTitle: 'Diese Seite gibt es hier nicht',
    missingText:
      'Vielleicht wurde die Adresse unterwegs abgeschnitten, oder die Stelle gibt es längst nicht mehr. Nichts, was Sie geschrieben haben, ist verloren: Es wurde nichts gesendet.',
    missingLink: 'Alle offenen Stellen ansehen',
  },
  nl: {
    skip: 'Naar de inhoud',
    languages: 'Talen',
    site: 'Site',
    about: 'Over deze site',
    allVacancies: 'Alle vacatures',
    privacy: 'Privacy',
    contact: 'Contact',
    runBy: (name) => `Beheerd door ${name}.`,
    discretion: 'Geen cookies, geen tellers die je herkennen, geen verzoeken aan anderen.',
    missingTitle: 'Deze pagina is er niet',
    missingText:
      'Misschien is het adres onderweg afgebroken, of is de vacature allang weg. Niets van wat je typte is verloren: er is niets verstuurd.',
    missingLink: 'Bekijk alle vacatures',
  },
};
