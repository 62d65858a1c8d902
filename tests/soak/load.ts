import { randomBytes } from 'node:crypto';

/** What one candidate did, as far as they know. */
export interface Attempt {
  submission: string;
  handle: string;
  isAcknowledged: boolean;
}

const TAKEN = new Set([201, 202, 303]);
const POST_MS = 15_000;

/** Candidates who apply at once, and try again under the same submission when they are not answered. */
export class Load {
  readonly attempts: Attempt[] = [];
  #isStopping = false;
  #running: Promise<void>[] = [];
  readonly #url: string;
  readonly #random: () => number;

  constructor(url: string, random: () => number) {
    this.#url = url;
    this.#random = random;
  }

  start(connections: number): void {
    this.#isStopping = false;
    this.#running = Array.from({ length: connections }, () => this.#applyOn());
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all(this.#running);
  }

  /** Posts one attempt until it is answered; half of those cut off try again, the others leave. */
  async #applyOn(): Promise<void> {
    while (!this.#isStopping) {
      const submission = randomBytes(17).toString('base64url').slice(0, 22);
      const handle = `soak-${submission.toLowerCase().replace(/[^a-z0-9]/g, 'x')}`;
      const attempt: Attempt = { submission, handle, isAcknowledged: false };
      this.attempts.push(attempt);
      await this.#post(attempt);
      if (!attempt.isAcknowledged && !this.#isStopping) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (this.#random() < 0.5) await this.#post(attempt);
      }
    }
  }

  /** A later try of those who were not answered, such as when the server is back. */
  async retry(share: number): Promise<void> {
    const waiting = this.attempts.filter(({ isAcknowledged }) => !isAcknowledged);
    for (const attempt of waiting) if (this.#random() < share) await this.#post(attempt);
  }

  async #post(attempt: Attempt): Promise<void> {
    try {
      const answer = await fetch(this.#url, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          profile: `github.com/${attempt.handle}`,
          submission: attempt.submission,
        }),
        signal: AbortSignal.timeout(POST_MS),
      });
      if (TAKEN.has(answer.status)) attempt.isAcknowledged = true;
      await answer.body?.cancel();
    } catch {
      // Cut off: it may have arrived or not, and this candidate does not know.
    }
  }
}
