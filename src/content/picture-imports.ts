import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { nearestName } from '../schemas/explain.ts';
import { contentDir } from './settings.ts';

const FRONTMATTER = /^---\r?\n[^]*?\r?\n---\r?\n/;
const NAMED = /(<(Picture|Video)\b[^>]*?\s(?:src|poster)=)"(\.{1,2}\/[^"]+)"/g;

/**
 * Turns the pictures that blocks name into imports, so that `<Picture src="./map.svg">` is found beside the file
 * that says so, optimised and given an address, as Markdown's own pictures are.
 * @param source an MDX file as written
 * @param find says whether there is such a file; throws for the author when there is none
 */
export function importPictures(
  source: string,
  find: (path: string, block: string) => void,
): string {
  const imports: string[] = [];
  const body = source.replace(NAMED, (_, before: string, block: string, path: string) => {
    find(path, block);
    const name = `picture${imports.length}`;
    imports.push(`import ${name} from ${JSON.stringify(path)};`);
    return `${before}{${name}}`;
  });
  if (imports.length === 0) return source;
  const frontmatter = FRONTMATTER.exec(body)?.[0] ?? '';
  return `${frontmatter}\n${imports.join('\n')}\n\n${body.slice(frontmatter.length)}`;
}

function mustExist(file: string, path: string, block: string): void {
  const folder = dirname(file);
  if (existsSync(resolve(folder, path))) return;
  const beside = readdirSync(folder).filter((name) => !name.endsWith('.mdx'));
  const nearest = nearestName(path.replace(/^\.\//, ''), beside);
  throw new Error(
    `${relative(dirname(contentDir()), file)}: <${block}> names "${path}", and there is no such file. ` +
      (nearest ? `Did you mean "./${nearest}"?` : 'Put it beside the vacancy’s file.'),
  );
}

/** The above, for the bundler. Astro's own treatment of pictures knows Markdown's only. */
export function pictureImports() {
  return {
    name: 'beckon:picture-imports',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.mdx')) return null;
      const found = importPictures(code, (path, block) => mustExist(file, path, block));
      return found === code ? null : { code: found, map: null };
    },
  };
}
