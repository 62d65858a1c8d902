import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEYS_FILE } from '../../content/invitation-keys.ts';

const HEAD = `# Public keys of those who make personal links ("npm run beckon -- invite" writes them). Commit this file
# and deploy: pages show a personal note only if one of these keys signed it. Take a key out, and every link
# it signed falls back to the plain page.
keys:
`;

/**
 * Adds a public key to the content, once.
 * @returns the file when it was changed
 */
export async function publishKey(
  contentDir: string,
  key: { publicKey: string; made: string },
): Promise<string | undefined> {
  const file = join(contentDir, KEYS_FILE);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (text.includes(key.publicKey)) return undefined;
  const entry = `  - publicKey: ${key.publicKey}\n    made: ${key.made}\n`;
  if (text === '') await writeFile(file, HEAD + entry);
  else await appendFile(file, text.endsWith('\n') ? entry : `\n${entry}`);
  return file;
}
