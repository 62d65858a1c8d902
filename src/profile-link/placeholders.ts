const ALONE = new Set(
  (
    'username usernamehere userhandle userid profilename profileurl profileid profilelink fullname ' +
    'loginname linkedinusername linkedinprofile githubusername twitterhandle firstnamelastname lastnamefirstname namesurname namelastname example exampleuser exampleusername ' +
    'exampleprofile examplename placeholder null undefined none insertnamehere namehere handlehere urlhere linkhere ' +
    'benutzername deinname ihrname deinbenutzername vornamenachname deinprofil anvandarnamn dittnamn ' +
    'gebruikersnaam jouwnaam jenaam voornaamachternaam'
  ).split(' '),
);
const OWNER = /^(?:your|my|insert|enter|add)(?:own|real|new|personal|public|custom|vanity)?/;
const NETWORK =
  /^(?:linkedin|github|gitlab|twitter|xing|x|instagram|facebook|medium|social|profile|user|account|full|first|last|portfolio|web)*/;
const THING =
  /^(?:name|username|user|handle|id|profile|profileid|url|link|slug|account|page|site|website|domain|login|portfolio|organization|org)?(?:goes)?(?:here)?$/;

/** Whether a name is one that templates leave for its owner to replace: `your-name`, `<username>`. */
export function isPlaceholder(name: string): boolean {
  const letters = name
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  if (ALONE.has(letters) || /^x{3,}$/.test(letters)) return true;
  const owned = letters.replace(OWNER, '');
  if (owned === letters || owned === '') return false;
  return THING.test(owned.replace(NETWORK, '')) || THING.test(owned);
}
