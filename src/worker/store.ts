import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { base64url } from 'jose';
import type { Application } from '../schemas/application.ts';
import { type AnswerKind, type Details, detailsSchema } from '../schemas/application.ts';
import type { Locale } from '../schemas/locale.ts';
import { type VacancyFacts, vacancyFactsSchema } from '../schemas/vacancy-facts.ts';
import type { Lane } from '../applications/choose-lane.ts';
import type { Mail } from './mail-shape.ts';
import { countAnswer } from './store-counts.ts';
import { insertNoMore } from './store-no-more.ts';

/** Where an application stands; who reads it may see later ones only. */
export type Status =
  'received' | 'seen' | 'answered' | 'talking' | 'declined' | 'later' | 'withdrawn';
/** What becomes due as a promised day comes near: a reminder at half time and the day before, and its lapse. */
export type Step = 'half' | 'eve' | 'lapse';
export type Kind = AnswerKind;

/** An application as it is stored. Times are milliseconds since 1970, days `YYYY-MM-DD`. */
export interface StoredApplication {
  id: string;
  kind: Kind;
  vacancy: string;
  locale: Locale;
  audience: string | null;
  source: string | null;
  lane: Lane;
  payloadHash: string;
  profile: Application['profile'] | null;
  details: Details;
  receivedAt: number;
  answerBy: string | null;
  deleteAfter: string;
  status: Status;
  statusAt: number;
  /** The id of the recruiter who has it. */
  owner: string;
  /** When the promise is looked at next, and what is due then. */
  next: { at: number; step: Step } | null;
  /** The vacancy as it was when this came in. */
  facts: VacancyFacts;
  /** What the recruiter wrote in answer; shown on the candidate's own page. */
  reply?: string | null | undefined;
  /** The blind mark of a "please no more" that came with it; kept in a table of its own. */
  noMore?: string | undefined;
  /** Whether the sender lets the answer be counted; true only beside a new one, never stored. */
  isCounted?: boolean | undefined;
}

/** A message to be sent, as it goes into the outbox. */
export interface NewMessage {
  /** Natural and unique: the provider's idempotency key. */
  id: string;
  application: string | null;
  vacancy: string | null;
  purpose: string;
  mail: Mail;
  /** Milliseconds since 1970 before which it is not sent. */
  dueAt: number;
}

export interface ApplicationRow {
  id: string;
  kind: Kind;
  vacancy: string;
  locale: Locale;
  audience: string | null;
  source: string | null;
  lane: Lane;
  payload_hash: string;
  profile_key: string | null;
  network: string | null;
  handle: string | null;
  canonical: string | null;
  details: string;
  received_at: number;
  answer_by: string | null;
  delete_after: string;
  status: Status;
  status_at: number;
  owner: string;
  next_at: number | null;
  next_step: Step | null;
  facts: string;
  reply: string | null;
}

export function fromRow(row: ApplicationRow): StoredApplication {
  const { network, handle, canonical, profile_key: key } = row;
  return {
    id: row.id,
    kind: row.kind,
    vacancy: row.vacancy,
    locale: row.locale,
    audience: row.audience,
    source: row.source,
    lane: row.lane,
    payloadHash: row.payload_hash,
    profile:
      network !== null && handle !== null && canonical !== null && key !== null
        ? { network, handle, canonical, key }
        : null,
    details: detailsSchema.parse(JSON.parse(row.details)),
    receivedAt: row.received_at,
    answerBy: row.answer_by,
    deleteAfter: row.delete_after,
    status: row.status,
    statusAt: row.status_at,
    owner: row.owner,
    next:
      row.next_at !== null && row.next_step !== null
        ? { at: row.next_at, step: row.next_step }
        : null,
    reply: row.reply,
    facts: vacancyFactsSchema.parse(JSON.parse(row.facts)),
  };
}

/**
 * Three things are decided where the row is written, so that no other write can come between: whether too many were
 * set aside within the hour, whether the application was erased before, and whether its notice goes out at once or
 * with the hour's bundle.
 */
const INSERT_APPLICATION = `
  INSERT INTO applications (
    id, kind, vacancy, locale, audience, source, lane, payload_hash, profile_key, network, handle, canonical,
    details, received_at, answer_by, delete_after, status, status_at, owner, facts,
    next_at, next_step, bundle_at
  ) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 'received', ?14, ?17, ?18, ?19, ?20,
    CASE WHEN ?7 = 'inbox' AND NOT (?2 = 'no' AND ?9 IS NULL) AND (SELECT count(*) FROM (
      SELECT 1 FROM applications WHERE vacancy = ?3 AND lane = 'inbox' AND bundle_at IS NULL
        AND NOT (kind = 'no' AND profile_key IS NULL) AND received_at >= ?21 AND received_at < ?22 LIMIT ?23)) >= ?23
    THEN ?22 END
  WHERE (?7 = 'inbox' OR (SELECT count(*) FROM (
      SELECT 1 FROM applications WHERE lane = 'quarantine' AND received_at >= ?21 LIMIT ?24)) < ?24)
    AND NOT EXISTS (SELECT 1 FROM tombstones WHERE mark = ?25)
  ON CONFLICT DO NOTHING`;

/** Only what belongs to the row as it stands: not the mails of other content under the same id, nor of none. */
const INSERT_FIRST_MESSAGE = `
  INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM applications
  WHERE id = ?2 AND payload_hash = ?8 AND (?4 NOT IN ('notice', 'question', 'later', 'no') OR bundle_at IS NULL)
  ON CONFLICT DO NOTHING`;

const INSERT_MESSAGE = `
  INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING`;

const INSERT_EVENT = `
  INSERT INTO events (id, application, actor, action, at) VALUES (?1, ?2, ?3, ?4, ?5)
  ON CONFLICT DO NOTHING`;

/** The columns of a message: id, application, vacancy, purpose, mail, due_at, created_at. */
export function messageValues(message: NewMessage, now: number) {
  const { id, application, vacancy, purpose, mail, dueAt } = message;
  const marked = { ...mail, tags: [...mail.tags, { name: 'message', value: tagOf(id) }] };
  return [id, application, vacancy, purpose, JSON.stringify(marked), dueAt, now] as const;
}

/** A message's id as a tag of its mail, by which the provider's notices name a message whose answer was lost. */
export const tagOf = (id: string) => base64url.encode(id);

/** The id behind such a tag, or null when it is none. */
export function fromTag(tag: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(tag));
  } catch {
    return null;
  }
}

/** Puts a message into the outbox, once. */
export function insertMessage(
  store: D1Database,
  message: NewMessage,
  now: number,
): D1PreparedStatement {
  return store.prepare(INSERT_MESSAGE).bind(...messageValues(message, now));
}

/** Notes who did what to an application. `name` makes the note unique, so that repeating it changes nothing. */
export function insertEvent(
  store: D1Database,
  event: { name: string; application: string; actor: string; action: string; at: number },
): D1PreparedStatement {
  return store
    .prepare(INSERT_EVENT)
    .bind(
      `${event.application}/${event.name}`,
      event.application,
      event.actor,
      event.action,
      event.at,
    );
}

/** How much one hour takes before it is dealt with differently. */
export interface HourlyLimits {
  /** Notices that one vacancy sends one by one; later ones come as one mail. */
  notices: number;
  /** Applications set aside, of the whole site; later ones are not taken. */
  quarantined: number;
}

/** What an answer needs of a stored row: its link's claims, and whether it is what was sent. */
export interface Committed {
  id: string;
  payloadHash: string;
  receivedAt: number;
  deleteAfter: string;
}

const HOUR_MS = 3_600_000;

/**
 * Everything one application leaves behind, in one transaction that can be repeated without harm.
 * @param tombstone the mark under which the id must not have been erased; empty when that does not matter
 * @returns the row as it stands: the one just written, or the one an earlier try wrote; null when the hour's limit
 *   or the tombstone kept it out
 */
export async function commitApplication(
  store: D1Database,
  application: Omit<StoredApplication, 'status' | 'statusAt'>,
  messages: readonly NewMessage[],
  limits: HourlyLimits,
  tombstone = '',
): Promise<Committed | null> {
  const { id, profile, receivedAt } = application;
  const hour = receivedAt - (receivedAt % HOUR_MS);
  const results = await store.batch([
    store
      .prepare(INSERT_APPLICATION)
      .bind(
        id,
        application.kind,
        application.vacancy,
        application.locale,
        application.audience,
        application.source,
        application.lane,
        application.payloadHash,
        profile?.key ?? null,
        profile?.network ?? null,
        profile?.handle ?? null,
        profile?.canonical ?? null,
        JSON.stringify(application.details),
        receivedAt,
        application.answerBy,
        application.deleteAfter,
        application.owner,
        JSON.stringify(application.facts),
        application.next?.at ?? null,
        application.next?.step ?? null,
        hour,
        hour + HOUR_MS,
        limits.notices,
        limits.quarantined,
        tombstone,
      ),
    ...messages.map((message) =>
      store
        .prepare(INSERT_FIRST_MESSAGE)
        .bind(...messageValues(message, receivedAt), application.payloadHash),
    ),
    ...countAnswer(store, application),
    ...(application.noMore === undefined
      ? []
      : [insertNoMore(store, { ...application, noMore: application.noMore })]),
    store
      .prepare(
        `INSERT INTO events (id, application, actor, action, at)
         SELECT ?1 || '/received', ?1, 'candidate', 'received', received_at FROM applications WHERE id = ?1
         ON CONFLICT DO NOTHING`,
      )
      .bind(id),
    store
      .prepare(
        `SELECT id, payload_hash AS payloadHash, received_at AS receivedAt, delete_after AS deleteAfter
         FROM applications WHERE id = ?1`,
      )
      .bind(id),
  ]);
  const last = results.at(-1);
  if (!last?.success || !Array.isArray(last.results)) throw new Error('The store did not answer.');
  const [row] = last.results as Committed[];
  return row ?? null;
}

/** One application, or null when there is none of that id. */
export async function findApplication(
  store: D1Database,
  id: string,
): Promise<StoredApplication | null> {
  const row = await store
    .prepare('SELECT * FROM applications WHERE id = ?1')
    .bind(id)
    .first<ApplicationRow>();
  return row && fromRow(row);
}

/** When and why an application was erased, by its blind mark; null when it was not. */
export async function findTombstone(
  store: D1Database,
  blindMark: string,
): Promise<{ at: number; reason: string } | null> {
  return store
    .prepare('SELECT at, reason FROM tombstones WHERE mark = ?1')
    .bind(blindMark)
    .first<{ at: number; reason: string }>();
}

/**
 * Erases an application and all that belongs to it, and leaves a tombstone without personal data. Repeatable.
 * @param blindMark HMAC of the id, so that the tombstone tells nothing
 */
export async function eraseApplication(
  store: D1Database,
  id: string,
  blindMark: string,
  reason: 'withdrawn' | 'expired' | 'asked',
  now: number,
): Promise<void> {
  await store.batch([
    store
      .prepare(
        `INSERT INTO tombstones (mark, at, reason, rows)
         SELECT ?1, ?2, ?3, 1 + (SELECT count(*) FROM outbox WHERE application = ?4)
           + (SELECT count(*) FROM events WHERE application = ?4)
         FROM applications WHERE id = ?4
         ON CONFLICT DO NOTHING`,
      )
      .bind(blindMark, now, reason, id),
    store.prepare('DELETE FROM outbox WHERE application = ?1').bind(id),
    store.prepare('DELETE FROM events WHERE application = ?1').bind(id),
    store.prepare('DELETE FROM applications WHERE id = ?1').bind(id),
  ]);
}
