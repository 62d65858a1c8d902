import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { drawSite } from '../support/draw.ts';
import { CACHE } from '../support/paths.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A drawn page, to be asked. */
export interface DrawnPage {
  html: string;
  /** Every element, in order. */
  elements: Element[];
  /** Elements of a tag, or with an attribute: `a`, `[hidden]`, `[name=profile]`, `input[required]`. */
  find: (selector: string) => Element[];
  /** The visible text of the page or of one element, spaces made plain. */
  text: (element?: Element) => string;
  /** What the page weighs with its sheet, brotli. */
  weight: number;
}

export interface DrawnSite {
  /** Paths of all files, relative to the site. */
  files: string[];
  read: (file: string) => Promise<string>;
  page: (file: string) => Promise<DrawnPage>;
}

export const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;
const UNREAD = new Set(['script', 'style', 'template']);

function walk(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(walk) : [];
  return isElement(node) ? [node, ...children] : children;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && UNREAD.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

const SELECTOR = /^(\w*)(?:\[([\w-]+)(?:=([^\]]+))?\])?$/;

function readPage(html: string): DrawnPage {
  const document = parse(html);
  const elements = walk(document);
  return {
    html,
    elements,
    find(selector) {
      const [, tag, name, value] = SELECTOR.exec(selector) ?? [];
      return elements.filter(
        (element) =>
          (!tag || element.tagName === tag) &&
          (!name || attribute(element, name) !== undefined) &&
          (!value || attribute(element, name ?? '') === value),
      );
    },
    text: (element) =>
      textOf(element ?? document)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    weight: brotliCompressSync(html).length,
  };
}

/** Reads a site that has been drawn. */
export async function readSite(root: string): Promise<DrawnSite> {
  const read = (file: string) => readFile(join(root, file), 'utf8');
  return {
    files: (await readdir(root, { recursive: true })).toSorted(),
    read,
    page: async (file) => readPage(await read(file)),
  };
}

/**
 * Draws a site of its own from `tests/fixtures/<name>` and hands over what came out.
 * @param env more environment, such as BECKON_NOW or another CONTENT_DIR
 * @throws with Astro's output when it cannot be drawn
 */
export async function buildFixture(
  name: string,
  env: Record<string, string> = {},
): Promise<DrawnSite> {
  await mkdir(CACHE, { recursive: true });
  const outDir = join(CACHE, `fixture-${name}`);
  for (const folder of [outDir, `${outDir}-cache`]) {
    await rm(folder, { recursive: true, force: true });
  }
  await drawSite(env['CONTENT_DIR'] ?? join('tests/fixtures', name), outDir, env);
  return readSite(outDir);
}
