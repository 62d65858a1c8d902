import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Employer, employerSchema } from '../schemas/employer.ts';
import { accentsOf } from '../vacancies/colour.ts';
import { contentDir } from './settings.ts';

const SHEET = /\/styles\/brands\.css$/;
const brandSchema = employerSchema.shape.brand;

type Brand = NonNullable<Employer['brand']>;

/** Letters for headings, by the name an employer gives; the site's own pages wear the serif. */
const FONTS: Record<Brand['font'], string> = {
  system: 'var(--text)',
  serif: 'var(--serif)',
  rounded: 'ui-rounded,Quicksand,Comfortaa,var(--text)',
  condensed: "Bahnschrift,'DIN Alternate','Nimbus Sans Narrow','Arial Narrow',var(--text)",
  mono: "ui-monospace,'Cascadia Code',Menlo,Consolas,'DejaVu Sans Mono',monospace",
};

/** The brands of all employers: a file that does not parse is the content check's business. */
function readBrands(employersDir: string): Brand[] {
  return readdirSync(employersDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      try {
        const file = readFileSync(join(employersDir, name, 'employer.yaml'), 'utf8');
        const { brand } = load(file, { schema: CORE_SCHEMA }) as { brand?: unknown };
        return brandSchema.safeParse(brand).data;
      } catch {
        return undefined;
      }
    })
    .filter((brand) => brand !== undefined);
}

const each = (values: readonly string[]) => [...new Set(values)].toSorted();

/** The rules that dress a page in its employer's colour and letters: one for each that is in use. */
export function brandRules(brands: readonly Brand[]): string {
  const colours = each(brands.map(({ colour }) => colour.toLowerCase())).map((colour) => {
    const { light, dark } = accentsOf(colour);
    return `[data-brand='${colour.slice(1)}']{--accent:light-dark(${light},${dark})}`;
  });
  const fonts = each(['serif', ...brands.map(({ font }) => font)])
    .filter((font) => font !== 'system')
    .map((font) => `[data-font='${font}']{--display:${FONTS[font as Brand['font']]}}`);
  return `@layer base{${[...colours, ...fonts].join('')}}`;
}

/** Writes the employers' colours into the one sheet, since a page may carry no style of its own. */
export function brandSheet() {
  return {
    name: 'beckon:brand-sheet',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!SHEET.test(id)) return null;
      const employersDir = join(contentDir(), 'employers');
      return { code: `${code}\n${brandRules(readBrands(employersDir))}`, map: null };
    },
  };
}
