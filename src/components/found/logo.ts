import type { EmployerEntry } from '../../content/get-content.ts';

/** What search engines take for a mark: not much wider or higher than this. */
const RATIO = { min: 0.75, max: 2.5 };

/** The absolute address of an employer's logo, if its shape is one that search engines show. */
export function logoOf({ brand }: EmployerEntry, site: string): string | undefined {
  if (!brand?.logo) return undefined;
  const { src, width, height } = brand.logo;
  const ratio = width / height;
  return ratio >= RATIO.min && ratio <= RATIO.max ? new URL(src, site).href : undefined;
}
