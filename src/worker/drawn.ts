import type { MailPurpose } from '../i18n/mails/mail-template.ts';
import { type EmployerVacancies, employerVacanciesSchema } from '../schemas/employer-vacancies.ts';
import type { Locale } from '../schemas/locale.ts';
import { type MailShell, mailShellSchema } from '../schemas/mail-shell.ts';
import {
  type SiteFacts,
  siteFactsSchema,
  type VacancyFacts,
  vacancyFactsSchema,
} from '../schemas/vacancy-facts.ts';
import type { Env } from './env.ts';

/** Drawn pages do not change while a deployment lives, so an isolate keeps those it used last. */
const KEPT_PAGES = 200;
const kept = new Map<string, string>();

async function fetchDrawn(env: Env, path: string): Promise<string | null> {
  const { PAGES_ORIGIN } = env.settings;
  const response = PAGES_ORIGIN
    ? await fetch(new URL(path, PAGES_ORIGIN), { redirect: 'manual' })
    : await env.ASSETS.fetch(new URL(path, 'https://assets.invalid').href);
  if (response.status !== 200) {
    await response.body?.cancel();
    return null;
  }
  return response.text();
}

/**
 * The text of something the build drew, fetched without the visitor's headers.
 * @param path as the asset server has it, such as `/jobs/baker` or `/_beckon/site.json`
 * @returns null when there is no such file
 */
export async function readDrawn(env: Env, path: string): Promise<string | null> {
  if (env.settings.PAGES_ORIGIN) return fetchDrawn(env, path);
  const known = kept.get(path);
  if (known !== undefined) {
    kept.delete(path);
    kept.set(path, known);
    return known;
  }
  const text = await fetchDrawn(env, path);
  if (text === null) return null;
  kept.set(path, text);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_PAGES && oldest !== undefined) kept.delete(oldest);
  return text;
}

/**
 * Something the Worker cannot do without.
 * @throws when the build did not draw it
 */
export async function requireDrawn(env: Env, path: string): Promise<string> {
  const text = await readDrawn(env, path);
  if (text === null) throw new Error(`The build did not draw ${path}.`);
  return text;
}

const factsByText = new Map<string, { facts: VacancyFacts }>();

/** The facts of a vacancy, or null when there is none of that name. */
export async function readVacancyFacts(env: Env, slug: string): Promise<VacancyFacts | null> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 100) return null;
  const text = await readDrawn(env, `/_beckon/vacancies/${slug}.json`);
  if (text === null) return null;
  const held = factsByText.get(text);
  if (held) return held.facts;
  const facts = vacancyFactsSchema.parse(JSON.parse(text));
  if (factsByText.size > KEPT_PAGES) factsByText.clear();
  factsByText.set(text, { facts });
  return facts;
}

let heldSite: { text: string; facts: SiteFacts } | undefined;

/** The vacancies of an employer, or null when there are none of that name. */
export async function readEmployerVacancies(
  env: Env,
  employer: string,
): Promise<EmployerVacancies | null> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(employer) || employer.length > 100) return null;
  const text = await readDrawn(env, `/_beckon/employers/${employer}.json`);
  return text === null ? null : employerVacanciesSchema.parse(JSON.parse(text));
}

/** The facts of the site. */
export async function readSiteFacts(env: Env): Promise<SiteFacts> {
  const text = await requireDrawn(env, '/_beckon/site.json');
  if (heldSite?.text !== text) heldSite = { text, facts: siteFactsSchema.parse(JSON.parse(text)) };
  return heldSite.facts;
}

/** Both parts of a mail, as the build drew them. */
export async function readMailShell(
  env: Env,
  purpose: MailPurpose,
  locale: Locale,
): Promise<MailShell> {
  const text = await requireDrawn(env, `/_beckon/mail/${purpose}/${locale}.json`);
  return mailShellSchema.parse(JSON.parse(text));
}

/** Base64 SHA-256 of the style sheet inside pages; empty while an author writes. */
export async function readSheetHash(env: Env): Promise<string> {
  if (env.settings.PAGES_ORIGIN) return '';
  const { sha256 } = JSON.parse(await requireDrawn(env, '/_beckon/sheet.json')) as {
    sha256: string;
  };
  return sha256;
}

/** The facts an application goes by: the vacancy's present ones, else those of the day it came in. */
export async function factsFor(
  env: Env,
  application: { vacancy: string; facts: VacancyFacts },
): Promise<VacancyFacts> {
  const present = await readVacancyFacts(env, application.vacancy);
  return present ?? { ...application.facts, state: 'closed' };
}
