/** Words that the blocks of a vacancy's body bring along. */
const en = {
  playVideo: 'Play the video',
  videoFrom: (host: string) => `from ${host}, opened only when you press`,
  comparison: 'Comparison',
  source: 'Source',
  photo: (credit: string) => `Photo: ${credit}`,
};

export const blockWords: Record<'en' | 'sv' | 'de' | 'nl', typeof en> = {
  en,
  sv: {
    playVideo: 'Spela upp filmen',
    videoFrom: (host) => `från ${host}, öppnas först när du trycker`,
    comparison: 'Jämförelse',
    source: 'Källa',
    photo: (credit) => `Foto: ${credit}`,
  },
  de: {
    playVideo: 'Film abspielen',
    videoFrom: (host) => `von ${host}, öffnet sich erst, wenn Sie drücken`,
    comparison: 'Vergleich',
    source: 'Quelle',
    photo: (credit) => `Foto: ${credit}`,
  },
  nl: {
    playVideo: 'Speel de film af',
    videoFrom: (host) => `van ${host}, opent pas als je drukt`,
    comparison: 'Vergelijking',
    source: 'Bron',
    photo: (credit) => `Foto: ${credit}`,
  },
};
