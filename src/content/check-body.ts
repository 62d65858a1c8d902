import type { z } from 'zod';
import { explain, nearestName, show } from '../schemas/explain.ts';
import { problemsOf } from './assemble-vacancies.ts';
import { checkBlockShape } from './check-block-shape.ts';
import { explainMissing } from './check-references.ts';
import { type BodyAttribute, type BodyNode, parseBody, parseLiteral } from './parse-body.ts';
import type { Severity } from './problem.ts';

/** What the text of a file may point at. */
export interface BodyContext {
  /** The blocks and what each takes. */
  blocks: Readonly<Record<string, z.ZodType>>;
  /** Ids of people. */
  people: readonly string[];
  /** Says what is wrong with a picture beside the file, if anything is. */
  judgePicture: (path: string) => { severity: Severity; message: string } | undefined;
  /** Whether an address within the site leads to a page or file. */
  leadsSomewhere: (path: string) => boolean;
}

export interface BodyFinding {
  severity: Severity;
  line: number;
  message: string;
}

/** A paragraph, heading or cell of the text, or a text given to a block. */
export interface BodyText {
  line: number;
  text: string;
}

/** HTML that carries meaning and nothing else; all other elements are refused. */
const HARMLESS_ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ' +
    'ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead ' +
    'time tr u ul var wbr'
  ).split(' '),
);

const isBlock = ({ type, name }: BodyNode) =>
  type.startsWith('mdxJsx') && /^[A-Z]/.test(name ?? '');

const DANGEROUS_SCHEME = /^\s*(javascript|data|vbscript|file|blob):/i;
const OUTSIDE = /^(https?:|mailto:|tel:|sms:|#)/i;
const TEXT_HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);

const textOf = (node: BodyNode): string =>
  node.type === 'break' ? ' ' : (node.value ?? (node.children ?? []).map(textOf).join(''));

/** Finds all that is wrong with the text of one file, and gathers its words for those who judge them. */
export function checkBody(
  body: string,
  context: BodyContext,
): { findings: BodyFinding[]; texts: BodyText[] } {
  const parsed = parseBody(body);
  if (!parsed.ok) {
    const { line, message } = parsed;
    return { findings: [{ severity: 'error', line, message }], texts: [] };
  }
  const findings: BodyFinding[] = [];
  const texts: BodyText[] = [];

  const visit = (node: BodyNode, above: number, block?: string) => {
    const line = node.position?.start.line ?? above;
    const report = (message: string, severity: Severity = 'error') => {
      findings.push({ severity, line, message });
    };
    if (TEXT_HOLDERS.has(node.type)) texts.push({ line, text: textOf(node) });
    checkNode(node, report);
    if (isBlock(node)) for (const message of checkBlockShape(node, block)) report(message);
    const around = isBlock(node) ? (node.name ?? block) : block;
    for (const child of node.children ?? []) visit(child, line, around);
  };

  const checkNode = (node: BodyNode, report: (message: string, severity?: Severity) => void) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          'begins with "import" or "export", which are code. Content is text and blocks, and blocks need no import: remove the line, or put another word first.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value ?? '')) {
          report(
            `has {${node.value ?? ''}} in the text, which would be run as code. Write the text itself, or \\{ for a brace.`,
          );
        }
        break;
      case 'heading':
        if (node.depth === 1) {
          report(
            `has a heading of the first level, "# ${textOf(node)}". The page's own heading is the only one: write "## ${textOf(node)}".`,
          );
        }
        break;
      case 'link':
      case 'definition':
        checkLink(node.url ?? '', context, report);
        break;
      case 'image':
        checkImage(node, context, report);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name && /^[a-z]/.test(node.name)) checkElement(node, context, report);
        else if (node.name) checkBlock(node, context, report, texts);
        break;
    }
  };

  visit(parsed.root, 1);
  return { findings, texts };
}

type Report = (message: string, severity?: Severity) => void;

const isComment = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

function checkLink(url: string, { leadsSomewhere }: BodyContext, report: Report): void {
  if (DANGEROUS_SCHEME.test(url)) {
    report(`has a link that would run code or open a local file, ${show(url)}. Remove it.`);
  } else if (url.trim() === '') {
    report('has a link without an address. Write [what it is](https://…).');
  } else if (!OUTSIDE.test(url) && !leadsSomewhere(url)) {
    report(
      `links to ${show(url)}, and no page or file of this site is there. Write the whole address, beginning with https://, or a path such as /jobs/baker.`,
    );
  }
}

function checkImage({ url = '', alt }: BodyNode, context: BodyContext, report: Report): void {
  if (!alt) {
    report(
      `shows ${show(url)} without saying what is to be seen. Write ![what it shows](${url}).`,
      'warning',
    );
  }
  const found = context.judgePicture(url);
  if (found) report(found.message, found.severity);
}

const valueOf = ({ value }: BodyAttribute) => (typeof value === 'string' ? value : '');

function checkElement(node: BodyNode, context: BodyContext, report: Report): void {
  const name = node.name ?? '';
  if (!HARMLESS_ELEMENTS.has(name.toLowerCase())) {
    report(
      name === 'img'
        ? 'has an <img>. Write ![what it shows](./picture.jpg) instead.'
        : name === 'h1'
          ? 'has an <h1>. The page\'s own heading is the only one: write "## …".'
          : `has <${name}>, which content may not use. Use Markdown, or one of the blocks: ${Object.keys(context.blocks).join(', ')}.`,
    );
  }
  for (const attribute of node.attributes ?? []) {
    const attributeName = attribute.name?.toLowerCase() ?? '';
    if (attribute.type !== 'mdxJsxAttribute') {
      report(`has {…} inside <${name}>, which would be run as code. Remove it.`);
    } else if (attributeName === 'style' || attributeName.startsWith('on')) {
      report(
        `has ${attribute.name ?? ''}= on <${name}>, which pages refuse to carry out. Remove it.`,
      );
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      report(`has ${attribute.name ?? ''}={…} on <${name}>. Write it in quotes.`);
    } else if (attributeName === 'href') {
      checkLink(valueOf(attribute), context, report);
    }
  }
}

function checkBlock(node: BodyNode, context: BodyContext, report: Report, texts: BodyText[]): void {
  const name = node.name ?? '';
  const schema = Object.hasOwn(context.blocks, name) ? context.blocks[name] : undefined;
  const names = Object.keys(context.blocks);
  if (!schema) {
    const nearest = nearestName(name, names);
    report(
      `<${name}> is not a known block. ${nearest ? `Did you mean <${nearest}>?` : `Known blocks: ${names.join(', ')}.`}`,
    );
    return;
  }
  const props: Record<string, unknown> = {};
  let isWhole = true;
  for (const { type, name: prop = '', value } of node.attributes ?? []) {
    const literal =
      type !== 'mdxJsxAttribute'
        ? undefined
        : typeof value === 'object' && value !== null
          ? parseLiteral(value.value)
          : { value: value ?? true };
    if (literal) {
      props[prop] = literal.value;
    } else {
      isWhole = false;
      report(
        `<${name}> has ${prop || '{…}'}${prop ? '={…}' : ''} that would be run as code. Give a text in quotes, a number, or a list of them.`,
      );
    }
  }
  if (!isWhole) return;
  const parsed = schema.safeParse(props, { error: explain });
  for (const { field, message } of problemsOf(parsed.error?.issues ?? [])) {
    report(`<${name}> ${field ? `${field}: ` : ''}${message}`);
  }
  checkProps(name, props, context, report);
  const line = node.position?.start.line ?? 1;
  texts.push(...textsIn(props).map((text) => ({ line, text })));
}

function checkProps(
  name: string,
  props: Record<string, unknown>,
  { people, judgePicture }: BodyContext,
  report: Report,
): void {
  const { by } = props;
  if (name === 'Quote' && typeof by === 'string' && !people.includes(by)) {
    report(`<Quote> by: ${explainMissing('person', by, people)}`);
  }
  for (const text of textsIn(props).filter((each) => /^\.{1,2}\//.test(each))) {
    const found = judgePicture(text);
    if (found) report(`<${name}> ${found.message}`, found.severity);
  }
}

/** All texts inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
