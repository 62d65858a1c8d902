import type { PersonEntry, VacancyPage } from '../../content/get-content.ts';
import { pageWords } from '../../i18n/page.ts';
import { terms } from '../../i18n/terms.ts';
import { formatDay, formatDayOrWords } from '../../vacancies/format-date.ts';
import { formatNumbers } from '../../vacancies/format-number.ts';
import { formatPay } from '../../vacancies/format-pay.ts';
import { formatAddress, formatList, formatWorkplace } from '../../vacancies/format-place.ts';
import { inLanguage } from '../../vacancies/in-language.ts';
import { plainBody } from '../../vacancies/plain-body.ts';

type Lines = readonly (string | false | undefined)[];

const section = (title: string, lines: Lines): string => {
  const known = lines.filter(Boolean);
  return known.length > 0 ? `## ${title}\n\n${known.join('\n')}` : '';
};

/** A vacancy as Markdown: the same facts in the same order as its page, without form and frame. */
export function writeMarkdown(
  page: VacancyPage,
  siteUrl: string,
  people: ReadonlyMap<string, PersonEntry>,
): string {
  const { locale, vacancy, employer, recruiter, hiringManager, phase } = page;
  const { pay, hours, closes } = vacancy;
  const words = pageWords[locale];
  const trade = terms[locale];
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  const roleOf = (person: PersonEntry) => inLanguage(person.role, locale)?.text ?? '';
  const item = (name: string, text: string | false | undefined) =>
    text ? `- ${name}: ${text}` : undefined;
  const over = phase === 'open' || phase === 'draft' ? undefined : words.phases[phase];
  return [
    `# ${vacancy.heading ?? vacancy.title}`,
    `${employer.name}. ${vacancy.hook}`,
    over && `**${over.title}.** ${over.text}`,
    [
      item(words.pay, pay && formatPay(pay, locale)),
      item(words.variable, pay?.variable),
      item(words.equity, pay?.equity),
      item(words.agreement, vacancy.collectiveAgreement),
      ...vacancy.places.map((place) => item(words.place, formatAddress(place, locale))),
      item(words.workplace, formatWorkplace(vacancy.workplace, locale)),
      item(words.hours, hours && trade.hours(formatNumbers(hours.min, hours.max, locale))),
      item(words.start, vacancy.start && formatDayOrWords(vacancy.start, locale)),
      item(words.contract, vacancy.contract && trade.contract[vacancy.contract.kind]),
    ]
      .filter(Boolean)
      .join('\n'),
    section(
      words.reasons,
      vacancy.reasons.map(({ claim, proof }) => `- **${claim}.** ${proof}`),
    ),
    section(words.work, [
      ...vacancy.tasks.map(({ name, share }) => `- ${share} %: ${name}`),
      `\n${plainBody(page.entry.body ?? '', nameOf).replace(/^(#+ )/gm, '#$1')}`,
    ]),
    section(words.people, [
      hiringManager && `- ${hiringManager.name}, ${roleOf(hiringManager)}, ${words.wouldLead}`,
      ...page.team.map((person) => `- ${person.name}, ${roleOf(person)}`),
      `- ${recruiter.name}, ${roleOf(recruiter)}, ${words.wouldRead}`,
    ]),
    section(
      words.hard,
      vacancy.hard.map((each) => `- ${each}`),
    ),
    section(
      words.figures,
      vacancy.figures.map(({ value, label, source }) => `- **${value}** ${label} (${source})`),
    ),
    section(
      words.benefits,
      vacancy.benefits.map((benefit) => `- ${benefit}`),
    ),
    section(
      words.process,
      vacancy.process.map((step, index) =>
        [
          `${index + 1}. **${step.name}.**`,
          step.length && `${step.length}.`,
          step.with.length > 0 && `${words.withPeople(formatList(step.with.map(nameOf), locale))}.`,
          step.note,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    section(
      words.questions,
      vacancy.questions.map(({ question, answer }) => `**${question}** ${answer}\n`),
    ),
    section(
      words.mustHaves,
      vacancy.mustHaves.map((each) => `- ${each}`),
    ),
    section(
      words.niceToHaves,
      vacancy.niceToHaves.map((each) => `- ${each}`),
    ),
    [
      words.answersWithin(recruiter.name, vacancy.answerDays),
      closes === 'rolling' ? words.rolling : words.closes(formatDay(closes, locale)),
      `${siteUrl}${page.path}`,
    ].join(' '),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
