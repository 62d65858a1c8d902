import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { employerSchema } from '../schemas/employer.ts';
import { accentsOf } from '../vacancies/colour.ts';
import { contentDir } from './settings.ts';

const SHEET = /\/styles\/brands\.css$/;
const brandSchema = employerSchema.shape.brand;

/** The colours of all employers, each once: a file that does not parse is the content check's business. */
function brandColours(employersDir: string): string[] {
  const colours = readdirSync(employersDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      try {
        const file = readFileSync(join(employersDir, name, 'employer.yaml'), 'utf8');
        const { brand } = parse(file) as { brand?: unknown };
        return brandSchema.safeParse(brand).data?.colour.toLowerCase();
      } catch {
        return undefined;
      }
    })
    .filter((colour) => colour !== undefined);
  return [...new Set(colours)].toSorted();
}

/** The rules that dress a page in its employer's colour, two declarations a colour at most. */
export function brandRules(colours: readonly string[]): string {
  const rules = colours.map((colour) => {
    const { light, dark } = accentsOf(colour);
    return `[data-brand='${colour.slice(1)}']{--accent:light-dark(${light},${dark})}`;
  });
  return `@layer base{${rules.join('')}}`;
}

/** Writes the employers' colours into the one sheet, since a page may carry no style of its own. */
export function brandSheet() {
  return {
    name: 'beckon:brand-sheet',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!SHEET.test(id)) return null;
      const employersDir = join(contentDir(), 'employers');
      return { code: `${code}\n${brandRules(brandColours(employersDir))}`, map: null };
    },
  };
}
