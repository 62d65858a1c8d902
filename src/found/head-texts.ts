import { formatPayRange, formatPayBasis } from '../vacancies/format-pay.ts';
import { formatTowns, formatWorkplace } from '../vacancies/format-place.ts';
import { terms } from '../i18n/terms.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Vacancy } from '../schemas/vacancy.ts';

/** What previews show of a title before they cut it. */
export const TITLE_MAX = 60;
/** What search results show of a description. */
export const DESCRIPTION_MAX = 155;
/** What every preview shows of a description. */
export const FIRST_CLAUSE_MAX = 80;

/** A text cut after a whole word where it is too long; an ellipsis says so. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  const kept = end > most / 3 ? cut.slice(0, end) : cut.slice(0, most - 1);
  return `${kept.replace(/[\s,.;:–—-]+$/, '')}…`;
}

/** The first text that is short enough, or else the last one, cut. */
function firstThatFits(texts: readonly string[], most: number): string {
  return texts.find((text) => text.length <= most) ?? clip(texts.at(-1) ?? '', most);
}

/** The title of a browser's tab: the site's name goes first when there is too much. */
export function pageTitle(title: string, site: string): string {
  return firstThatFits([`${title} · ${site}`, title], TITLE_MAX);
}

type Texts = Pick<Vacancy, 'title' | 'heading' | 'hook' | 'places' | 'workplace' | 'pay'>;

/** Towns, or "remote". */
const townsOf = ({ places, workplace }: Texts, locale: Locale) =>
  workplace.mode === 'remote' ? terms[locale].mode.remote : formatTowns(places, locale);

/** What a preview calls a vacancy: the work and its place. */
export function shareTitle(vacancy: Texts, locale: Locale): string {
  const towns = townsOf(vacancy, locale);
  const { heading, title } = vacancy;
  return firstThatFits(
    [...(heading ? [`${heading}, ${towns}`] : []), `${title}, ${towns}`, heading ?? title, title],
    TITLE_MAX,
  );
}

/** What a preview says of a vacancy: the pay first, since previews cut; then what would change. */
export function shareDescription(vacancy: Texts, hook: string, locale: Locale): string {
  const { pay } = vacancy;
  const first = pay
    ? firstThatFits(
        [
          `${formatPayRange(pay, locale)} ${formatPayBasis(pay, locale)}`,
          formatPayRange(pay, locale),
        ],
        FIRST_CLAUSE_MAX - 1,
      )
    : clip(
        [townsOf(vacancy, locale), formatWorkplace(vacancy.workplace, locale)]
          .filter(Boolean)
          .join(', '),
        FIRST_CLAUSE_MAX - 1,
      );
  return clip(`${first}. ${hook}`, 200);
}

/** Two short answers that Slack shows beside a link: what it pays and where it is. */
export function shareLabels(
  vacancy: Texts,
  locale: Locale,
): { pay: string | undefined; where: string } {
  const { pay, workplace } = vacancy;
  const mode = terms[locale].mode[workplace.mode];
  const towns = workplace.mode === 'remote' ? '' : formatTowns(vacancy.places, locale);
  return {
    pay: pay && `${formatPayRange(pay, locale)} ${terms[locale].period[pay.period]}`,
    where: [towns, mode].filter(Boolean).join(' / '),
  };
}

/** A language with the region whose habits it is written in, as Open Graph has it. */
export const OPEN_GRAPH_LOCALES: Record<Locale, string> = {
  en: 'en_GB',
  sv: 'sv_SE',
  de: 'de_DE',
  nl: 'nl_NL',
};
