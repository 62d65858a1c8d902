import { describe, expect, it } from 'vitest';
import { reduceHtml } from '../../../src/found/reduce-html.ts';

describe('reduced HTML', () => {
  it.each([
    [
      'keeps paragraphs and lists',
      '<p>One <b>bold</b> word</p><ul><li>a</li><li>b</li></ul>',
      '<p>One bold word</p><ul><li>a</li><li>b</li></ul>',
    ],
    ['makes headings paragraphs', '<h2 id="x">Work</h2><p>Here</p>', '<p>Work</p><p>Here</p>'],
    [
      'keeps a term with what is said of it',
      '<dl><div><dt>Pay</dt><dd>€1</dd></div></dl>',
      '<p>Pay<br>€1</p>',
    ],
    [
      'keeps a block inside an item',
      '<ul><li><h3>Calm</h3><p>No calls.</p></li></ul>',
      '<ul><li>Calm<br>No calls.</li></ul>',
    ],
    [
      'keeps an item in an item',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a<br>b</li></ul>',
    ],
    ['numbers become points', '<ol><li>First</li></ol>', '<ul><li>First</li></ul>'],
    [
      'leaves out what is operated',
      '<nav>menu</nav><form>field</form><p>Text</p><button>go</button>',
      '<p>Text</p>',
    ],
    [
      'leaves out what is hidden',
      '<p hidden>no</p><div data-if="kept" hidden><p>no</p></div><p>yes</p>',
      '<p>yes</p>',
    ],
    [
      'leaves out what a style hides',
      '<ul><li class="silent"><p>no</p></li><li><small class="match">no</small><p>yes</p></li></ul>',
      '<ul><li>yes</li></ul>',
    ],
    ['leaves out the heading, which is the title', '<h1>Baker</h1><p>Bread</p>', '<p>Bread</p>'],
    [
      'leaves out other vacancies',
      '<section aria-labelledby="not-for-you"><p>Miller</p></section><p>Bread</p>',
      '<p>Bread</p>',
    ],
    [
      'is not misled by a nested tag of the skipped kind',
      '<section aria-labelledby="compare"><section>x</section>y</section>z',
      '<p>z</p>',
    ],
    ['keeps escaped letters escaped', '<p>R&amp;D &lt;C++&gt;</p>', '<p>R&amp;D &lt;C++&gt;</p>'],
    [
      'sets apart what only a style sets apart',
      '<p><span>Reading</span><b>20 %</b></p>',
      '<p>Reading 20 %</p>',
    ],
    [
      'sets apart an amount from what it is for',
      '<dd><b>47.200 €</b><small>im Jahr</small></dd>',
      '<p>47.200 € im Jahr</p>',
    ],
    ['does not split a word that is half bold', '<p>un<b>happy</b></p>', '<p>unhappy</p>'],
    ['reads attributes that hold a sign of more', '<p title="a > b">c</p>', '<p>c</p>'],
    [
      'passes over comments and scripts',
      '<!-- no --><p>a</p><script>if (1 < 2) {}</script>',
      '<p>a</p>',
    ],
    ['leaves nothing of nothing', '<div><p> </p></div>', ''],
  ])('%s', (_, html, expected) => {
    expect(reduceHtml(html)).toBe(expected);
  });
});
