import { markMistakes, say, summarise, type Mistakes } from './mistakes.ts';

const RETRY_MS = 10_000;
const BUSY = new Set([429, 502, 503, 504]);

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    addEventListener(
      'online',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

type Answer = { location?: string; error?: string } & Mistakes;

/** One attempt; undefined when the line or the server is down and another makes sense. */
async function attempt(
  form: HTMLFormElement,
  body: URLSearchParams,
): Promise<{ status: number; answer: Answer; retryMs?: undefined } | { retryMs: number }> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    if (BUSY.has(response.status)) {
      return { retryMs: Number(response.headers.get('retry-after')) * 1000 || RETRY_MS };
    }
    const answer = (await response.json().catch(() => ({}))) as Answer;
    return { status: response.status, answer };
  } catch {
    return { retryMs: RETRY_MS };
  }
}

/**
 * Sends the form without leaving the page: once, again while the page stays open if the line is down, and with
 * mistakes shown beside their fields. Without this the browser posts the form and the Worker draws the same.
 */
export function sendQuietly(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[type=submit].send');
  const status = form.querySelector<HTMLElement>('.status');
  const { sending = '', waiting = '', failed = '' } = form.dataset;
  let isSending = false;

  async function send(body: URLSearchParams): Promise<void> {
    say(status, sending);
    for (;;) {
      const result = await attempt(form, body);
      if (result.retryMs !== undefined) {
        say(status, waiting);
        await wait(result.retryMs);
        continue;
      }
      const { location: receipt, error } = result.answer;
      if (receipt !== undefined) {
        location.assign(receipt);
        return;
      }
      say(status, '');
      if (result.status === 422) markMistakes(form, result.answer);
      else summarise(form, error ?? failed);
      return;
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    button?.setAttribute('aria-disabled', 'true');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) {
      if (typeof value === 'string') body.append(name, value);
    }
    void send(body)
      .catch(() => summarise(form, failed))
      .finally(() => {
        isSending = false;
        button?.removeAttribute('aria-disabled');
      });
  });
}
