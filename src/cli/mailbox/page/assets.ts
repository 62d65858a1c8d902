import { readFile } from 'node:fs/promises';
import { answerError, type Answer } from '../outcome.ts';
import { createResendError } from '../resend-errors.ts';

const TYPES: Record<string, string> = {
  'mailbox.css': 'text/css; charset=utf-8',
  'announce-mail.js': 'text/javascript; charset=utf-8',
  'envelope.svg': 'image/svg+xml',
};

/** The files that the pages load; no other file can be asked for. */
export async function answerAsset(name: string): Promise<Answer> {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (!type) return answerError(createResendError('not_found'));
  const body = await readFile(new URL(name, import.meta.url), 'utf8');
  return { kind: 'answer', status: 200, headers: { 'content-type': type }, body };
}
