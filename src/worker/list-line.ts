import { answerPageWords } from '../i18n/answer-pages.ts';
import { promiseWords } from '../i18n/promise.ts';
import type { Contact, VacancyFacts } from '../schemas/vacancy-facts.ts';
import type { StoredApplication } from './store.ts';
import { formatDay, inLanguage } from './wording.ts';

/** An answer as one line of a mail that names nobody: what it is, by when, and the way to its page. */
export function describeInLine(
  { kind, answerBy, deleteAfter, details }: StoredApplication,
  facts: VacancyFacts,
  { language }: Contact,
  link: string,
): string {
  const vacancy = inLanguage(facts.titles, language, facts.languages[0]);
  const day = formatDay(answerBy ?? details.comeBackOn ?? deleteAfter, language);
  const { bundleQuestion, bundleLater, bundleNo } = answerPageWords[language].mail;
  switch (kind) {
    case 'apply':
      return promiseWords[language].digestItem(vacancy, day, link);
    case 'question':
      return bundleQuestion(vacancy, day, link);
    case 'later':
      return bundleLater(vacancy, day, link);
    case 'no':
      return bundleNo(vacancy, link);
  }
}
