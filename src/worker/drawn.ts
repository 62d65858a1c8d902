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

/** Reads JSON that the build drew, and reads no text twice. */
function readOnce<Value>(schema: { parse: (value: unknown) => Value }): (text: string) => Value {
  const read = new Map<string, { value: Value }>();
  return (text) => {
    const known = read.get(text) ?? { value: schema.parse(JSON.parse(text)) };
    if (read.size > KEPT_PAGES) read.clear();
    read.set(text, known);
    return known.value;
  };
}

const toVacancyFacts = readOnce(vacancyFactsSchema);
const toEmployerVacancies = readOnce(employerVacanciesSchema);
const toSiteFacts = readOnce(siteFactsSchema);
const toMailShell = readOnce(mailShellSchema);

/** What a vacancy or employer may be called. */
const isName = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 100;

/** The facts of a vacancy, or null when there is none of that name. */
export async function readVacancyFacts(env: Env, slug: string): Promise<VacancyFacts | null> {
  if (!isName(slug)) return null;
  const text = await readDrawn(env, `/_beckon/vacancies/${slug}.json`);
  return text === null ? null : toVacancyFacts(text);
}

/** The vacancies of an employer, or null when there are none of that name. */
export async function readEmployerVacancies(
  env: Env,
  employer: string,
): Promise<EmployerVacancies | null> {
  if (!isName(employer)) return null;
  const text = await readDrawn(env, `/_beckon/employers/${employer}.json`);
  return text === null ? null : toEmployerVacancies(text);
}

/** The facts of the site. */
export async function readSiteFacts(env: Env): Promise<SiteFacts> {
  return toSiteFacts(await requireDrawn(env, '/_beckon/site.json'));
}

/** Both parts of a mail, as the build drew them. */
export async function readMailShell(
  env: Env,
  purpose: MailPurpose,
  locale: Locale,
): Promise<MailShell> {
  return toMailShell(await requireDrawn(env, `/_beckon/mail/${purpose}/${locale}.json`));
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
