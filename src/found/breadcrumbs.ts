import type { BreadcrumbList, WithContext } from 'schema-dts';

/**
 * The way from the list to a page.
 * @param steps names with absolute addresses, the list first and the page itself last
 */
export function toBreadcrumbs(
  steps: readonly { name: string; url: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
