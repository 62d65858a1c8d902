import { getEmployers, getSite, getVacancyPages } from '../content/get-content.ts';
import type { MailPurpose } from '../i18n/mails/mail-template.ts';
import { mails } from '../i18n/mails/mails.ts';
import { LOCALES } from '../schemas/locale.ts';
import type { MailShell } from '../schemas/mail-shell.ts';
import type { RecruiterVacancies } from '../schemas/recruiter-vacancies.ts';
import { writeMailHtml } from './mail/write-mail-html.ts';
import { writeMailText } from './mail/write-mail-text.ts';
import { toEmployerVacancies } from './to-employer-vacancies.ts';
import { toSiteFacts } from './to-site-facts.ts';
import { toVacancyFacts } from './to-vacancy-facts.ts';

/** Every mail in every language the interface speaks: a recruiter's language need not be one of the site's. */
const listMails = (): [string, () => MailShell][] =>
  LOCALES.flatMap((locale) =>
    (Object.keys(mails[locale]) as MailPurpose[]).map((purpose): [string, () => MailShell] => [
      `mail/${purpose}/${locale}`,
      () => ({ html: writeMailHtml(locale, purpose), text: writeMailText(locale, purpose) }),
    ]),
  );

/**
 * What the Worker reads that nobody sees: the facts of the site, of each vacancy, recruiter and employer, and the
 * mails. A file each, so that none grows with the site.
 * @returns by path below `/_beckon/`, without `.json`; each made only when it is asked for
 */
export async function listTexts(): Promise<Map<string, () => object>> {
  const [site, pages, employers] = await Promise.all([
    getSite(),
    getVacancyPages(),
    getEmployers(),
  ]);
  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  const byRecruiter = Map.groupBy(pages, ({ recruiter }) => recruiter.id);
  const byEmployer = Map.groupBy(pages, ({ employer }) => employer.id);
  return new Map<string, () => object>([
    ['site', () => toSiteFacts(site, pages)],
    ...[...bySlug].map(([slug, group]): [string, () => object] => [
      `vacancies/${slug}`,
      () => toVacancyFacts(group, site, pages),
    ]),
    ...[...byRecruiter].map(([id, own]): [string, () => RecruiterVacancies] => [
      `recruiters/${id}`,
      () => ({ vacancies: [...new Set(own.map(({ slug }) => slug))].toSorted() }),
    ]),
    ...[...employers.values()].map(({ id, name }): [string, () => object] => [
      `employers/${id}`,
      () => toEmployerVacancies(name, byEmployer.get(id) ?? []),
    ]),
    ...listMails(),
  ]);
}
