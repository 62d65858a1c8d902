import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { MAIL, openTestMailbox } from './test-mailbox.ts';

const HOSTILE = `</title><script>alert("x")</script><img src=x onerror='alert(1)'>&amp;`;

async function load(url: string) {
  const answer = await fetch(url);
  const body = await answer.text();
  return { answer, body, elements: collectElements(parse(body)) };
}

function collectElements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(collectElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function readAttribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

function readText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

test('an empty mailbox says what will come and how', async () => {
  const { url } = await openTestMailbox();
  const { body } = await load(`${url}/`);
  expect(body).toContain('No mail yet');
  expect(body).toContain('paste a profile link and press the button');
});

test('mails are shown newest first, 50 a page', async () => {
  const { url, resend } = await openTestMailbox();
  for (let i = 1; i <= 60; i++) await resend.emails.send({ ...MAIL, subject: `mail ${i}` });
  const readSubjects = async (page: string) => {
    const { elements } = await load(`${url}/${page}`);
    return elements.filter((e) => readAttribute(e, 'class') === 'subject').map(readText);
  };
  const first = await readSubjects('');
  expect([first.length, first[0], first.at(-1)]).toEqual([50, 'mail 60', 'mail 11']);
  const second = await readSubjects('?page=2');
  expect([second.length, second[0], second.at(-1)]).toEqual([10, 'mail 10', 'mail 1']);
  expect(await readSubjects('?page=99')).toEqual(second);
  expect(await readSubjects('?page=none')).toEqual(first);
});

test('nothing that a mail says becomes markup of the page', async () => {
  const { url, resend } = await openTestMailbox();
  const sent = await resend.emails.send({
    ...MAIL,
    subject: HOSTILE,
    text: HOSTILE,
    from: `"onload="x' & <a"onload='x@b.example>`,
    headers: { 'X-Test': HOSTILE, '<b>': 'x' },
  });
  const mail = `${url}/mails/${sent.data?.id}`;
  for (const address of [`${url}/`, mail, `${mail}?view=text`, `${mail}?view=headers`]) {
    const { answer, elements } = await load(address);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(elements.some((e) => e.attrs.some(({ name }) => name.startsWith('on')))).toBe(false);
    expect(elements.filter(({ tagName }) => tagName === 'b')).toEqual([]);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((e) => readAttribute(e, 'src'))).toEqual(['/assets/announce-mail.js']);
  }
  const { elements } = await load(`${mail}?view=text`);
  expect(readText(elements.find(({ tagName }) => tagName === 'pre') as Tree.Node)).toBe(HOSTILE);
});

test('the HTML part is shown in a frame that runs no script and opens links in a new tab', async () => {
  const { url, resend } = await openTestMailbox();
  const html =
    '<!doctype html><html><head><title>x</title></head><body><script>1</script></body></html>';
  const sent = await resend.emails.send({ ...MAIL, html });
  const { elements } = await load(`${url}/mails/${sent.data?.id}`);
  const frame = elements.find(({ tagName }) => tagName === 'iframe');
  expect(readAttribute(frame, 'sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
  const part = await load(url + readAttribute(frame, 'src'));
  expect(part.answer.headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';/,
  );
  expect(part.body).toBe(html.replace('<head>', '<head><base target="_blank">'));
});

test('a mail without HTML part opens with its text', async () => {
  const { url, resend } = await openTestMailbox();
  const sent = await resend.emails.send({ ...MAIL, html: undefined, text: 'Only words' });
  const { body } = await load(`${url}/mails/${sent.data?.id}`);
  expect(body).toMatch(/<pre[^>]*>Only words<\/pre>/);
});

test('a mail that is gone is told with 404 and a way back', async () => {
  const { url } = await openTestMailbox();
  const { answer, body } = await load(`${url}/mails/unknown`);
  expect(answer.status).toBe(404);
  expect(body).toContain('This mail is not here');
});

test('the page tells of faults still to come', async () => {
  const { url, setFaults } = await openTestMailbox();
  await setFaults({ next: [{ hang: true, times: 2 }, { status: 500 }] });
  expect((await load(`${url}/`)).body.replaceAll(/\s+/g, ' ')).toContain(
    'The next 3 calls will misbehave',
  );
});

test('only the files of the page are served', async () => {
  const { url } = await openTestMailbox();
  const style = await fetch(`${url}/assets/mailbox.css`);
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  for (const name of ['assets.ts', '..%2Fmail.ts', 'constructor']) {
    expect((await fetch(`${url}/assets/${name}`)).status).toBe(404);
  }
});
