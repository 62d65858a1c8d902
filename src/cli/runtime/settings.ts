import { resolve } from 'node:path';
import { buildNow, contentDir, outDir } from '../../content/settings.ts';
import { CommandError } from '../command.ts';

const PORT_MAX = 65_535;

function readNumber(name: string, fallback: number, max: number): number {
  const given = process.env[name] ?? '';
  if (given === '') return fallback;
  const number = Number(given);
  if (/^\d{1,9}$/.test(given) && number <= max) return number;
  throw new CommandError(`${name}: expected a whole number from 0 to ${max}, got "${given}".`);
}

/** Where things run and are kept, as the environment says; every default is the README's. */
export interface RunSettings {
  port: number;
  mailboxPort: number;
  /** An absolute path; mails, database, rate limits and local secrets live below it. */
  stateDir: string;
  contentDir: string;
  outDir: string;
  /** Posts one sender may make in ten seconds before the quarantine lane. */
  applyBurst: number;
  /** How far the clock is moved, in milliseconds. */
  clockOffsetMs: number;
  resendApiKey: string | undefined;
}

/** @throws CommandError naming the setting that cannot be used */
export function readRunSettings(): RunSettings {
  let now: Date;
  try {
    now = buildNow();
  } catch (error) {
    throw new CommandError((error as Error).message, { cause: error });
  }
  return {
    port: readNumber('PORT', 4321, PORT_MAX),
    mailboxPort: readNumber('MAILBOX_PORT', 4322, PORT_MAX),
    stateDir: resolve(process.env['STATE_DIR'] || '.wrangler/state'),
    contentDir: contentDir(),
    outDir: outDir(),
    applyBurst: readNumber('APPLY_BURST', 5, 1_000_000),
    clockOffsetMs: process.env['BECKON_NOW'] ? now.getTime() - Date.now() : 0,
    resendApiKey: process.env['RESEND_API_KEY'] || undefined,
  };
}
