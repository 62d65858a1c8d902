import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A stream of numbers that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TRADES =
  'Welder Baker Nurse Analyst Electrician Teacher Driver Planner Chemist Developer'.split(' ');
const FIELDS = ['Engineering', 'Health care', 'Bakery', 'Offices', 'Transport'];
const TOWNS = ['Luleå', 'Jönköping', 'Göteborg', 'Umeå', 'Visby', 'Kalmar', 'Borås', 'Örebro'];
const WORDS =
  'the line runs at night and you see by six what came of it nobody asks for a shift that was not planned the crane is old but every part is known by name in spring the river is high then two people walk the dam each morning what you write down is read the same day'.split(
    ' ',
  );

const EMPLOYERS = 5;
const RECRUITERS = 8;
const AUDIENCE_SHARE = 0.1;

function makeWriter(random: () => number) {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, () => pick(WORDS)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 5 }, () => sentence(13)).join(' ');
  return { pick, sentence, paragraph, random };
}

type Writer = ReturnType<typeof makeWriter>;

/** The body of a vacancy: about 390 words of Markdown, headings and a list among them. */
function makeBody({ sentence, paragraph }: Writer): string {
  return [
    '## The work',
    paragraph(),
    paragraph(),
    ['- ', '- ', '- '].map((mark) => mark + sentence(9)).join('\n'),
    '## A week',
    paragraph(),
    paragraph(),
    paragraph(),
  ].join('\n\n');
}

/** A number in letters: a title with digits may look like a year. */
const crewOf = (index: number) =>
  [...index.toString(26)]
    .map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))
    .join('');

function makeFrontmatter(writer: Writer, index: number): string {
  const { pick, sentence, random } = writer;
  const min = 30_000 + Math.floor(random() * 200) * 100;
  const audiences =
    random() < AUDIENCE_SHARE
      ? `audiences: [{ id: lead, name: Lead today, hook: ${JSON.stringify(sentence(12))}, motives: [time, craft] }]\n`
      : '';
  return `title: ${pick(TRADES)}, crew ${crewOf(index)}
hook: ${JSON.stringify(sentence(16))}
field: ${pick(FIELDS)}
employer: employer-${index % EMPLOYERS}
recruiter: recruiter-${index % RECRUITERS}
state: open
posted: 2026-${String(1 + Math.floor(random() * 9)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}
closes: rolling
employmentTypes: [full-time]
hours: { min: 36, max: 40 }
workplace: { mode: onsite }
places: [{ street: Storgatan ${index}, postalCode: "111 11", locality: ${pick(TOWNS)}, country: SE }]
pay: { min: ${min}, max: ${min + 6000}, currency: SEK, period: month }
benefits: [${JSON.stringify(sentence(6))}, ${JSON.stringify(sentence(7))}]
mustHaves: [${JSON.stringify(sentence(8))}, ${JSON.stringify(sentence(8))}]
reasons:
  - { motive: time, claim: ${JSON.stringify(sentence(6))}, proof: ${JSON.stringify(sentence(20))} }
  - { motive: craft, claim: ${JSON.stringify(sentence(6))}, proof: ${JSON.stringify(sentence(20))} }
hard: [${JSON.stringify(sentence(14))}]
answerDays: 3
${audiences}`;
}

const employerFile = (index: number) => `name: Employer ${index}
legalName: Employer ${index} AB
site: https://employer-${index}.example
locality: Luleå
country: SE
brand: { colour: "#${['0b6472', '7b3b6b', 'b8651f', '1f4b8f', '3f6b2a'][index] ?? '1f4b8f'}" }
`;

const PORTRAIT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240"><rect width="240" height="240" fill="#d9e2ec"/><circle cx="120" cy="100" r="52" fill="#8a5a44"/><path d="M30 240c0-60 40-84 90-84s90 24 90 84z" fill="#243b53"/></svg>';

const personFile = (index: number) => `name: Recruiter Number${index}
role: { en: Recruiter }
languages: [en, sv]
email: recruiter-${index}@bench.example
timeZone: Europe/Stockholm
country: SE
portrait: ./portrait.svg
`;

const SITE = `name: Bench Jobs
legalName: Bench Jobs AB
url: https://jobs.bench.example
address: Storgatan 1, 111 11 Stockholm
country: SE
languages: [en]
description: { en: Vacancies for benchmarks. }
privacyContact: { name: Privacy desk, email: privacy@bench.example }
supervisoryAuthority: { name: Integritetsskyddsmyndigheten, url: https://www.imy.se }
retentionDays: 180
sender: { name: Bench Jobs, email: answers@bench.example }
`;

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The file of one vacancy. */
export const vacancyFile = (index: number) => `vacancies/post-${index}/en.mdx`;

/** Writes a content folder with so many vacancies, the same for the same seed. */
export async function makeContent(folder: string, vacancies: number, seed = 1): Promise<void> {
  await put(join(folder, 'site.yaml'), SITE);
  for (let index = 0; index < EMPLOYERS; index += 1) {
    await put(join(folder, `employers/employer-${index}/employer.yaml`), employerFile(index));
  }
  for (let index = 0; index < RECRUITERS; index += 1) {
    await put(join(folder, `people/recruiter-${index}/person.yaml`), personFile(index));
    await put(join(folder, `people/recruiter-${index}/portrait.svg`), PORTRAIT);
  }
  const writer = makeWriter(seeded(seed));
  for (let index = 0; index < vacancies; index += 1) {
    const text = `---\n${makeFrontmatter(writer, index)}---\n\n${makeBody(writer)}\n`;
    await put(join(folder, vacancyFile(index)), text);
  }
}
