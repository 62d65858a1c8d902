import { localeParam } from '../vacancies/paths.ts';
import { getSite, getVacancyPages } from './get-content.ts';

/** For `getStaticPaths`: each vacancy in each of its languages. */
export async function vacancyPagePaths() {
  const { languages } = await getSite();
  return (await getVacancyPages()).map((page) => ({
    params: { locale: localeParam(page.locale, languages), slug: page.slug },
    props: { page },
  }));
}
