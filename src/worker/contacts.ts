import { readStatement, STATEMENT_MAX } from '../invitation/contact-statement.ts';
import { answerJson } from './answer.ts';
import { readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { readSmall } from './read-small.ts';
import { keepContacts } from './store-counts.ts';

/**
 * `POST /contacts`: a recruiter's machine tells how many people it wrote to, for the weekly letter. Only what a key
 * that the site carries has signed is taken; it holds no word about anybody.
 */
export async function handleContacts(request: Request, env: Env): Promise<Response> {
  if (request.method !== 'POST') return answerJson({ error: 'POST only' }, 405, { Allow: 'POST' });
  const body = await readSmall(request, STATEMENT_MAX);
  if (body === null) return answerJson({ error: 'too large, or no text' }, 413);
  const { url, invitationKeys } = await readSiteFacts(env);
  const reading = await readStatement(body, url, invitationKeys, env.now());
  if (!reading.ok) {
    return reading.reason === 'unreadable'
      ? answerJson({ error: 'not a statement of contacts' }, 400)
      : answerJson({ error: 'not signed for this site and time by a key it carries' }, 403);
  }
  await keepContacts(env.STORE, reading.statement);
  return answerJson({ kept: reading.statement.contacts.length }, 200);
}
