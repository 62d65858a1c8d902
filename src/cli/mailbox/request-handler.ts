import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { acceptMails } from './accept-mails.ts';
import { changeFaults, showFaults } from './change-faults.ts';
import { listMails, showMail } from './list-mails.ts';
import type { Mailbox } from './mailbox.ts';
import { answerError, answerJson, type Outcome } from './outcome.ts';
import { answerAsset } from './page/assets.ts';
import { answerInbox, answerMailHtml, answerMailPage, answerNewest } from './page/answer-pages.ts';
import { createResendError } from './resend-errors.ts';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Visit {
  mailbox: Mailbox;
  request: IncomingMessage;
  query: URLSearchParams;
  id: string;
}

interface Route {
  path: RegExp;
  methods: Record<string, (visit: Visit) => Outcome | Promise<Outcome>>;
}

const ROUTES: Route[] = [
  {
    path: /^\/emails$/,
    methods: {
      GET: ({ mailbox, query }) => listMails(mailbox, query),
      POST: ({ mailbox, request }) => acceptMails(mailbox, request, '/emails'),
      DELETE: ({ mailbox }) => emptyMailbox(mailbox),
    },
  },
  {
    path: /^\/emails\/batch$/,
    methods: { POST: ({ mailbox, request }) => acceptMails(mailbox, request, '/emails/batch') },
  },
  {
    path: /^\/emails\/(?<id>[^/]+)$/,
    methods: { GET: ({ mailbox, id }) => showMail(mailbox, id) },
  },
  {
    path: /^\/faults$/,
    methods: {
      GET: ({ mailbox }) => showFaults(mailbox.faults),
      PUT: ({ mailbox, request }) => changeFaults(mailbox.faults, request),
    },
  },
  { path: /^\/$/, methods: { GET: ({ mailbox, query }) => answerInbox(mailbox, query) } },
  { path: /^\/newest$/, methods: { GET: ({ mailbox }) => answerNewest(mailbox) } },
  {
    path: /^\/mails\/(?<id>[^/]+)$/,
    methods: { GET: ({ mailbox, id, query }) => answerMailPage(mailbox, id, query) },
  },
  {
    path: /^\/mails\/(?<id>[^/]+)\/html$/,
    methods: { GET: ({ mailbox, id }) => answerMailHtml(mailbox, id) },
  },
  { path: /^\/assets\/(?<id>[^/]+)$/, methods: { GET: ({ id }) => answerAsset(id) } },
];

export function createRequestHandler(mailbox: Mailbox): RequestHandler {
  return async (request, response) => {
    const outcome = await decide(mailbox, request);
    if (outcome.kind === 'hang') return;
    if (outcome.kind === 'drop') {
      request.socket.destroy();
      return;
    }
    response.writeHead(outcome.status, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...outcome.headers,
    });
    if (typeof outcome.body === 'string') response.end(outcome.body);
    // A client that leaves early, or a file that cannot be read, ends the connection half-way.
    else await pipeline(Readable.from(outcome.body), response).catch(() => response.destroy());
  };
}

async function decide(mailbox: Mailbox, request: IncomingMessage): Promise<Outcome> {
  try {
    return await route(mailbox, request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return answerError(createResendError('application_error', { message }));
  }
}

async function route(mailbox: Mailbox, request: IncomingMessage): Promise<Outcome> {
  const url = URL.parse(request.url ?? '/', 'http://mailbox');
  const found = url && ROUTES.find(({ path }) => path.test(url.pathname));
  if (!found) return answerError(createResendError('not_found'));
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const act = Object.hasOwn(found.methods, method) ? found.methods[method] : undefined;
  if (!act) {
    const allow = Object.keys(found.methods).join(', ');
    return answerError(createResendError('method_not_allowed'), { allow });
  }
  const id = found.path.exec(url.pathname)?.groups?.['id'] ?? '';
  return act({ mailbox, request, query: url.searchParams, id });
}

/** Keys go on answering: a late repeat of a mail that was tidied away is still a repeat. */
async function emptyMailbox({ store, keys }: Mailbox): Promise<Outcome> {
  await store.empty(() => keys.remembered());
  return answerJson(200, { object: 'list', data: [], deleted: true });
}
