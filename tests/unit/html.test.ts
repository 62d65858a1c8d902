import { expect, test } from 'vitest';
import { html } from '../../src/html.ts';

test('every value stays text, in content and attributes', () => {
  const typed = `<b title="'">&amp;`;
  expect(html`<p title="${typed}">${typed}</p>`.markup).toBe(
    '<p title="&lt;b title=&quot;&#39;&quot;&gt;&amp;amp;">&lt;b title=&quot;&#39;&quot;&gt;&amp;amp;</p>',
  );
});

test('only what it made itself is markup', () => {
  const items = ['<', 2].map((value) => html`<li>${value}</li>`);
  expect(html`${items}${false}${undefined}${'<hr>'}`.markup).toBe(
    '<li>&lt;</li><li>2</li>&lt;hr&gt;',
  );
});
