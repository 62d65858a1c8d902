/** What letters of other scripts, and digits, look like: pairs of look and the letters that have it. */
const LOOKS: [string, string][] = [
  ['a', '4аαɑạ@'],
  ['b', 'ьвʙβ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁɗᴅ'],
  ['e', '3еєҽεᴇ'],
  ['f', 'ғƒ'],
  ['g', 'ɡɢց9'],
  ['h', 'һнʜհ'],
  ['j', 'јʝ'],
  ['k', 'кκᴋ'],
  ['l', 'i1|ıіιӏɩɪʟǀľłӀ!ⅼ'],
  ['m', 'мᴍ'],
  ['n', 'пηոɴ'],
  ['o', '0оοօᴏø'],
  ['p', 'рρᴘ'],
  ['q', 'ԛ'],
  ['r', 'гʀᴦ'],
  ['s', '5ѕꜱ'],
  ['t', '7тτᴛŧ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝωᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢ2'],
];
const LOOK_OF = new Map(
  LOOKS.flatMap(([look, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, look]),
  ),
);

/** What a label looks like to a hurried eye: `lіnked1n`, `línkedin` and `linkedin` look the same. */
export function toSkeleton(label: string): string {
  let skeleton = '';
  for (const letter of /[^a-z0-9_-]/.test(label) ? label.normalize('NFKD') : label) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    skeleton += LOOK_OF.get(letter) ?? letter;
  }
  return skeleton.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;

/** Whether one label mixes alphabets whose letters look alike; Japanese beside Latin, say, does not. */
export function mixesAlphabets(label: string): boolean {
  const scripts = [LATIN, CYRILLIC, GREEK].filter((script) => script.test(label));
  return scripts.length > 1;
}
