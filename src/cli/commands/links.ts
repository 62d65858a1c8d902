import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../../content/settings.ts';
import { drawQrCode } from '../../found/qr-code.ts';
import { CHANNELS, listShareLinks, type ShareLinks } from '../../found/share-links.ts';
import { CommandError, type Command } from '../command.ts';
import { readVacancy } from '../invitation/read-vacancy.ts';

/** What a scanner needs around a code that stands alone. */
const QUIET_ZONE = 4;
const NAME_WIDTH = Math.max(...CHANNELS.map(({ length }) => length)) + 2;

const nameOf = ({ locale, audience }: ShareLinks) =>
  audience ? `${locale}, for ${audience}` : locale;

function formatPage(page: ShareLinks, file: string): string {
  const rows = page.links.map(({ channel, link }) => `  ${channel.padEnd(NAME_WIDTH)}${link}`);
  return [
    nameOf(page),
    `  ${'plain'.padEnd(NAME_WIDTH)}${page.address}`,
    ...rows,
    `  ${'qr'.padEnd(NAME_WIDTH)}${page.qr}`,
    `  ${''.padEnd(NAME_WIDTH)}${file}`,
  ].join('\n');
}

/** Prints what to paste where, and writes codes to print. */
export const command: Command = {
  usage: 'links <vacancy> [--qr folder] [--site origin]',
  summary:
    'Print ready links for each channel, language and audience, and write QR codes to print.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { qr: { type: 'string' }, site: { type: 'string' } },
    });
    const [slug, ...more] = positionals;
    if (slug === undefined || more.length > 0) {
      throw new CommandError('Name one vacancy: npm run beckon -- links baker-early-shift');
    }
    const { site, byLocale } = readVacancy(contentDir(), slug);
    const [first] = byLocale.values();
    const pages = listShareLinks(
      slug,
      [...byLocale.keys()],
      first?.vacancy.audiences.map(({ id }) => id) ?? [],
      { url: values.site ?? site.url, languages: site.languages },
    );
    const folder = values.qr ?? join('.beckon', 'qr', slug);
    await mkdir(folder, { recursive: true });
    for (const page of pages) {
      const file = join(
        folder,
        `${[slug, page.locale, page.audience].filter(Boolean).join('.')}.svg`,
      );
      await writeFile(file, drawQrCode(page.qr, QUIET_ZONE));
      process.stdout.write(`${formatPage(page, file)}\n\n`);
    }
    process.stdout.write(
      'Where a link was shared is counted by its ?ref=; one that is not listed here counts as "other".\n',
    );
    return 0;
  },
};
