import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { renderSVG, renderUnicodeCompact } from 'uqr';
import { contentDir } from '../../content/settings.ts';
import { LINK_MAX } from '../../invitation/limits.ts';
import { CommandError, type Command } from '../command.ts';
import { makeInvitation, type MadeInvitation } from '../invitation/make-invitation.ts';
import { tellContacts, TELLING } from '../invitation/tell-contacts.ts';

const USAGE =
  'invite <vacancy> --to Jane --profile linkedin.com/in/jane-doe [--note "…"] [--from recruiter] [--audience id] [--lang sv] [--ref linkedin] [--expires 30d] [--qr file.svg] [--site origin] [--new-key] [--json]';

const RULE = '─'.repeat(72);

/** Low correction keeps a long link's code small enough for a terminal and a phone's camera. */
const ECC = 'L';

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CommandError(
    `--site: expected an origin such as http://localhost:4321, got "${text}".`,
  );
}

function explainKey({ publishedIn, isNewKey }: MadeInvitation): string {
  if (!publishedIn) return '';
  return `${isNewKey ? 'A key was made for this machine (.beckon/, out of git: keep a copy, give it to nobody).\n' : ''}Its public half now stands in ${publishedIn}: commit that file and deploy, or the site will show your notes to nobody.\n\n`;
}

/** Makes a personal link. */
export const command: Command = {
  usage: USAGE,
  summary: 'Make a personal link for one person, with its QR code and the message to paste.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        profile: { type: 'string' },
        note: { type: 'string' },
        from: { type: 'string' },
        audience: { type: 'string' },
        lang: { type: 'string' },
        ref: { type: 'string' },
        expires: { type: 'string' },
        qr: { type: 'string' },
        site: { type: 'string' },
        'new-key': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [slug] = positionals;
    const { to, profile } = values;
    if (slug === undefined || to === undefined || profile === undefined) {
      throw new CommandError(`Expected a vacancy, --to and --profile: beckon ${USAGE}`);
    }
    const origin = readOrigin(values.site);
    const made = await makeInvitation(
      slug,
      { ...values, to, profile },
      { contentDir: contentDir(), origin, mustBeNewKey: values['new-key'] },
    );
    const { link, address, message, warning } = made;
    const telling = await tellContacts(contentDir(), origin);
    if (warning) process.stderr.write(`${warning}\n\n`);
    if (values.qr !== undefined) await writeFile(values.qr, renderSVG(link, { ecc: ECC }));
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ ...made, length: link.length, telling })}\n`);
      return 0;
    }
    const local = `http://localhost:${process.env['PORT'] || '4321'}${address}`;
    process.stdout.write(
      `${explainKey(made)}${link}\n\n${link.length} characters, of at most ${LINK_MAX}. It holds until ${made.until}.\n\n` +
        `${renderUnicodeCompact(link, { ecc: ECC })}\n\n` +
        (values.qr === undefined ? '' : `The code is in ${values.qr} too.\n\n`) +
        `The message to paste:\n${RULE}\n${message}\n${RULE}\n` +
        (origin
          ? ''
          : `\nTo try it on this machine${made.publishedIn ? ', after npm start (again: pages must learn the new key)' : ', while npm start runs'}:\n${local}\n`) +
        (TELLING[telling] === '' ? '' : `\n${TELLING[telling]}\n`),
    );
    return 0;
  },
};
