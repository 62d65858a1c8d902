/** An attribute of a block as written between double quotes. */
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/**
 * A vacancy's MDX body as plain Markdown: blocks give up their tags and keep their words.
 * @param nameOf the name of a person, by id
 */
export function plainBody(body: string, nameOf: (id: string) => string): string {
  return body
    .replace(/<Quote\b([^>]*)>([^]*?)<\/Quote>/g, (_, tag: string, inner: string) => {
      const lines = inner.trim().split('\n');
      return `${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n>\n> (${nameOf(attribute(tag, 'by'))})`;
    })
    .replace(
      /<(Day|Note)\b([^>]*)>/g,
      (_, block: string, tag: string) =>
        `**${attribute(tag, block === 'Day' ? 'name' : 'title')}**`,
    )
    .replace(/<Question\b([^>]*)>/g, (_, tag: string) => `**${attribute(tag, 'ask')}**`)
    .replace(
      /<Figure\b([^>]*?)\/?>/g,
      (_, tag: string) =>
        `**${attribute(tag, 'value')}** ${attribute(tag, 'label')} (${attribute(tag, 'source')})`,
    )
    .replace(/<Picture\b([^>]*?)\/?>/g, (_, tag: string) => `(${attribute(tag, 'alt')})`)
    .replace(
      /<Video\b([^>]*?)\/?>/g,
      (_, tag: string) =>
        `[${attribute(tag, 'title')} (${attribute(tag, 'duration')})](${attribute(tag, 'href')})`,
    )
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
