/** Passing a vacancy on to somebody it fits better. Nobody's data is asked for. */
const en = {
  heading: 'Who do you know who does this well?',
  text: 'Send them the address. It says only that a friend sent it: nothing about you, and we ask nothing about them.',
  share: 'Share',
  copy: 'Copy the address',
  copied: 'Copied',
  mail: 'Write a mail',
  body: (title: string, employer: string, address: string) =>
    `This made me think of you: ${title}, ${employer}.\n\n${address}`,
};

export type PassOnWords = typeof en;

export const passOnWords: Record<'en' | 'sv' | 'de' | 'nl', PassOnWords> = {
  en,
  sv: {
    heading: 'Vem känner du som gör det här bra?',
    text: 'Skicka adressen. Den säger bara att en vän har skickat den: inget om dig, och vi frågar inget om den andra.',
    share: 'Dela',
    copy: 'Kopiera adressen',
    copied: 'Kopierad',
    mail: 'Skriv ett mejl',
    body: (title, employer, address) =>
      `Det här fick mig att tänka på dig: ${title}, ${employer}.\n\n${address}`,
  },
  de: {
    heading: 'Wen kennen Sie, der oder die das gut kann?',
    text: 'Schicken Sie die Adresse weiter. Sie sagt nur, dass sie von Bekannten kommt: nichts über Sie, und wir fragen nichts über andere.',
    share: 'Teilen',
    copy: 'Adresse kopieren',
    copied: 'Kopiert',
    mail: 'Mail schreiben',
    body: (title, employer, address) =>
      `Dabei habe ich an dich gedacht: ${title}, ${employer}.\n\n${address}`,
  },
  nl: {
    heading: 'Wie ken je die dit goed kan?',
    text: 'Stuur het adres door. Het zegt alleen dat het van een bekende komt: niets over jou, en we vragen niets over de ander.',
    share: 'Delen',
    copy: 'Adres kopiëren',
    copied: 'Gekopieerd',
    mail: 'Mail schrijven',
    body: (title, employer, address) =>
      `Hierbij moest ik aan je denken: ${title}, ${employer}.\n\n${address}`,
  },
};
