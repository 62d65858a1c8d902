import type { ImageMetadata } from 'astro';
import { BLOCKS, type BlockName, type BlockProps, explainBlock } from '../../schemas/blocks.ts';

/** Whether a prop is a picture that `content/picture-imports.ts` has imported. */
export function isImported(value: unknown): value is ImageMetadata {
  return (
    value !== null &&
    (typeof value === 'object' || typeof value === 'function') &&
    'src' in value &&
    'width' in value
  );
}

/**
 * The props of a block, judged.
 * @throws with the sentence that the content check prints, when an author misused the block
 */
export function readProps<Name extends BlockName>(
  name: Name,
  props: Readonly<Record<string, unknown>>,
): BlockProps<Name> {
  const { class: _class, ...rest } = props;
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, isImported(value) ? './imported.svg' : value]),
  );
  const wrong = explainBlock(name, own);
  if (wrong !== undefined) throw new Error(wrong);
  return BLOCKS[name].parse(own) as BlockProps<Name>;
}

/**
 * The language of the page a block stands on: its path begins with one, unless it is the site's first.
 * @param languages the site's languages, the first without a prefix
 */
export function localeOf<Locale extends string>(
  pathname: string,
  languages: readonly Locale[],
): Locale {
  const [first] = languages;
  const prefix = pathname.split('/')[1]?.replace(/\.html$/, '');
  const found = languages.find((language) => language === prefix) ?? first;
  if (found === undefined) throw new Error('content/site.yaml names no language.');
  return found;
}
