import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { drawSite } from './draw.ts';
import { CACHE } from './paths.ts';
import { serveSite, type Served } from './serve-sample.ts';

const FIXTURE = 'tests/fixtures/pages';
/** Three open vacancies, one of them listed nowhere, and a closed one. */
const VACANCIES = ['everything', 'long', 'unlisted-role', 'closed-role'];

/** A folder of content and a machine that makes personal links for it. */
export interface InvitationDesk {
  contentDir: string;
  beckonDir: string;
  /** Runs `beckon invite … --json` and hands over what stands behind the site's origin. */
  invite: (vacancy: string, options: Record<string, string>, flags?: string[]) => Promise<string>;
}

export interface InvitationSite extends InvitationDesk {
  outDir: string;
  served: Served;
  stop: () => Promise<void>;
}

export async function openDesk(): Promise<InvitationDesk> {
  await mkdir(CACHE, { recursive: true });
  const root = await mkdtemp(join(CACHE, 'invitation-'));
  const [contentDir, beckonDir] = [join(root, 'content'), join(root, 'beckon')];
  await cp(FIXTURE, contentDir, {
    recursive: true,
    filter: (path) => {
      const [, slug] = /vacancies\/([^/]+)/.exec(path) ?? [];
      return slug === undefined || VACANCIES.includes(slug);
    },
  });
  return {
    contentDir,
    beckonDir,
    async invite(vacancy, options, flags = []) {
      const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['src/cli/main.ts', 'invite', vacancy, ...args, ...flags, '--json'],
        { env: { ...process.env, CONTENT_DIR: contentDir, BECKON_DIR: beckonDir } },
      );
      return (JSON.parse(stdout) as { address: string }).address;
    },
  };
}

/** Draws the desk's content and serves it as `npm start` does. */
export async function serveDesk(desk: InvitationDesk): Promise<InvitationSite> {
  const outDir = join(desk.contentDir, '../dist');
  const elsewhere = join(desk.contentDir, '../nobody');
  await drawSite(desk.contentDir, outDir, { BECKON_DIR: elsewhere });
  const served = await serveSite(outDir);
  return {
    ...desk,
    outDir,
    served,
    async stop() {
      await served.stop();
      await rm(join(desk.contentDir, '..'), { recursive: true, force: true });
    },
  };
}

/** `beckon dev` on a desk's content, as a recruiter runs it. */
export async function writeAtDesk(desk: InvitationDesk): Promise<Served> {
  return serveSite(
    join(desk.contentDir, '../dist'),
    { CONTENT_DIR: desk.contentDir, BECKON_DIR: desk.beckonDir },
    ['dev'],
  );
}
