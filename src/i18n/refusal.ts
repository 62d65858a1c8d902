/** The heading of a page that says why something was not taken. */
export const refusalWords = {
  en: {
    title: 'Not taken',
    back: 'Back to the vacancy',
    list: 'Open vacancies',
    kept: 'What you wrote, to copy',
  },
  sv: {
    title: 'Inte mottaget',
    back: 'Tillbaka till tjänsten',
    list: 'Lediga jobb',
    kept: 'Det du skrev, att kopiera',
  },
  de: {
    title: 'Nicht entgegengenommen',
    back: 'Zurück zur Stelle',
    list: 'Offene Stellen',
    kept: 'Was Sie geschrieben haben, zum Kopieren',
  },
  nl: {
    title: 'Niet verwerkt',
    back: 'Terug naar de vacature',
    list: 'Open vacatures',
    kept: 'Wat je schreef, om te kopiëren',
  },
} as const;
