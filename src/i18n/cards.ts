/** Words that only the cards of shared links show. */
const en = {
  /** Stands below the recruiter's name. */
  answers: (days: number) => `answers within ${days} working ${days === 1 ? 'day' : 'days'}`,
  /** What a card shows, for those who cannot see it. */
  alt: (title: string, employer: string, pay: string, where: string) =>
    `${[title, employer, pay, where].filter(Boolean).join(', ')}.`,
};

export type CardWords = typeof en;

export const cardWords: Record<'en' | 'sv' | 'de' | 'nl', CardWords> = {
  en,
  sv: {
    answers: (days) => `svarar inom ${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'}`,
    alt: en.alt,
  },
  de: {
    answers: (days) =>
      `antwortet innerhalb von ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstagen'}`,
    alt: en.alt,
  },
  nl: {
    answers: (days) => `antwoordt binnen ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`,
    alt: en.alt,
  },
};
