import { defineToolbarApp } from 'astro/toolbar';
import { NOTE_MAX } from '../invitation/limits.ts';
import { choice, copier, field, make } from './elements.ts';
import { ASK, FACTS, type Facts, MADE, type Made, MAKE, type MakeOrder } from './messages.ts';
import { STYLE } from './style.ts';

/** Where one vacancy's page is looked at. */
interface Looked {
  slug: string;
  audience: string;
}

function lookAt(path: string): Looked | undefined {
  const [, slug, audience = ''] =
    /^(?:\/[a-z]{2})?\/jobs\/([a-z0-9-]+)(?:\/for\/([a-z0-9-]+))?$/.exec(path) ?? [];
  return slug === undefined ? undefined : { slug, audience };
}

function drawForm({ senders, audiences, sources }: Facts, { audience }: Looked): HTMLFormElement {
  const nothing: [string, string] = ['', '—'];
  const note = make('textarea', { name: 'note', rows: '3', maxlength: String(NOTE_MAX * 2) });
  const form = make(
    'form',
    {},
    field('to', 'Whom you greet', { required: '' }),
    field('profile', 'Their profile', { required: '', placeholder: 'linkedin.com/in/jane-doe' }),
    make('label', { class: 'wide' }, `Your note, at most ${NOTE_MAX} characters`, note),
    choice(
      'from',
      'From',
      senders.map(({ id, name }) => [id, name]),
    ),
    choice('ref', 'Sent through', [
      nothing,
      ...sources.map((source): [string, string] => [source, source]),
    ]),
    choice('audience', 'Audience', [
      nothing,
      ...audiences.map(({ id, name }): [string, string] => [id, name]),
    ]),
    field('expires', 'Valid for', { value: '30d' }),
    make('button', { type: 'submit', class: 'wide' }, 'Make the link'),
  );
  const chosen = form.querySelector<HTMLSelectElement>('[name=audience]');
  if (chosen) chosen.value = audience;
  return form;
}

/** What the form holds, empty fields left out. */
function readOrder(form: HTMLFormElement, slug: string): MakeOrder {
  const filled = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const { to = '', profile = '', ...rest } = Object.fromEntries(filled);
  return { slug, request: { ...rest, to, profile, lang: document.documentElement.lang } };
}

function drawMade(made: Made): Node[] {
  if ('error' in made) return [make('p', { class: 'wrong', role: 'alert' }, made.error)];
  const { link, address, message, notice } = made;
  return [
    ...(notice ? [make('p', { class: 'wrong' }, notice)] : []),
    make('p', { class: 'link' }, link),
    make(
      'div',
      { class: 'links' },
      copier('Copy the link', link),
      copier('Copy the message', message),
      make('a', { href: address, target: '_blank' }, 'Try it here'),
    ),
    make('textarea', { rows: '8', readonly: '', 'aria-label': 'The message to paste' }, message),
  ];
}

function drawLinks({ origin, sources }: Facts): HTMLElement {
  const links = sources.map((source) =>
    copier(source, `${origin}${location.pathname}?ref=${source}`),
  );
  return make('div', { class: 'links' }, ...links);
}

export default defineToolbarApp({
  init(canvas, app, server) {
    const room = make('div', { class: 'room' }, make('h1', {}, 'Personal link'));
    const view = make('astro-dev-toolbar-window', {}, room);
    canvas.append(make('style', {}, STYLE), view);
    const looked = lookAt(location.pathname);
    if (!looked) {
      room.append(make('p', {}, 'Open the page of a vacancy: the link is made for that one.'));
      return;
    }
    const made = make('div', { class: 'room', 'aria-live': 'polite' });
    server.on<Made>(MADE, (data) => {
      made.replaceChildren(...drawMade(data));
      made.scrollIntoView({ block: 'nearest' });
    });
    server.on<Facts>(FACTS, (facts) => {
      const form = drawForm(facts, looked);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        server.send(MAKE, readOrder(form, looked.slug));
      });
      room.replaceChildren(
        make('h1', {}, 'Personal link'),
        form,
        made,
        make('h2', {}, 'Or a link for everybody; press one to copy it'),
        drawLinks(facts),
      );
    });
    app.onToggled(({ state }) => {
      if (state && !room.querySelector('form')) server.send(ASK, { slug: looked.slug });
    });
  },
});
