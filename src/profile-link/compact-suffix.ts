/** Two letters that end a file or a product's name and are no country: `node.js`, `main.ts`. */
const NO_COUNTRY = /^(?:js|ts|cs|db|go|hs|kt|vb|rb|gz|xz|ui|ux|ok|ex|ey|ic|id3|ll|xy)$/;
/** Common endings of more than two letters. */
const GENERIC = new Set(
  (
    'com net org info biz edu gov pro name jobs app dev page blog online site website tech store shop xyz club live ' +
    'life world today studio design art digital agency media team work works space cloud codes code engineer ' +
    'engineering software solutions services systems network group company consulting expert guru ninja rocks social ' +
    'email link click bio cv portfolio academy education science health care berlin hamburg koeln amsterdam stockholm ' +
    'wien swiss london paris nyc photo photos photography gallery graphics video film music games run fyi cool family ' +
    'community foundation international global zone center house land exchange institute graphics eco energy ' +
    'monster earth me lgbt gay cafe fit yoga training coach build tools support wiki news press report ventures finance ' +
    'marketing gmbh legal law fashion style one win vip lol fun wtf foo watch zip mov ing prof phd'
  ).split(' '),
);
const SECOND_LEVEL = /^(?:com?|net|org|edu|gov|ac|or|ne|go|gob|nom|mil|ltd|plc)$/;

/**
 * The registrable domain by a rule of thumb that fits into a page: any country's ending, the common
 * generic ones, and internationalised ones. The server, which knows the whole list, still decides.
 */
export function guessDomain(host: string): string | undefined {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return undefined;
  const isCountry = /^[a-z]{2}$/.test(last) && !NO_COUNTRY.test(last);
  if (!isCountry && !GENERIC.has(last) && !last.startsWith('xn--')) return undefined;
  const size = isCountry && labels.length > 1 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.length < size ? undefined : labels.slice(-size).join('.');
}
