import type { World } from '../worker/harness.ts';

/** What came of a backlog. */
export interface Drained {
  backlog: number;
  /** Applications that came in meanwhile. */
  applied: number;
  seconds: number;
  pending: number;
  mails: number;
  /** Keys under which the mailbox accepted more than one mail. */
  doubled: number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const LONGEST_MS = 180_000;

/** Puts mails into the outbox as an outage leaves them, lets the cron find them while people go on applying. */
export async function drain(world: World, backlog: number): Promise<Drained> {
  const mail = {
    from: 'answers@fixture.example',
    to: 'anna@fixture.example',
    subject: 'New profile: Welder',
    html: '<p>Backlog</p>'.repeat(400),
    text: 'Backlog',
    headers: {},
    tags: [],
  };
  await world.store
    .prepare(
      `WITH RECURSIVE each (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < ?1)
       INSERT INTO outbox (id, purpose, mail, due_at, created_at)
       SELECT 'backlog/' || n, 'notice', ?2, ?3 - n, ?3 - n FROM each`,
    )
    .bind(backlog, JSON.stringify(mail), Date.now() - 60_000)
    .run();
  const started = Date.now();
  const pending = () =>
    world.store
      .prepare(`SELECT count(*) AS n FROM outbox WHERE state = 'pending'`)
      .first<number>('n');
  let applied = 0;
  let isOver = false;
  const applying = (async () => {
    while (!isOver) {
      applied += 1;
      await world.apply('welder', { profile: `github.com/beside-the-backlog-${applied}` });
      await pause(50);
    }
  })();
  let left = await pending();
  for (let tick = 0; left !== 0 && Date.now() - started < LONGEST_MS; tick += 1) {
    // Locally the cron comes every fifteen seconds.
    if (tick % 60 === 0) await world.cron();
    await pause(250);
    const all = await pending();
    if (!isOver && (all ?? 0) < 20) {
      isOver = true;
      await applying;
    }
    left = isOver ? await pending() : all;
  }
  isOver = true;
  await applying;
  const keys = (await world.mails()).map(({ idempotency_key: key }) => key);
  return {
    backlog,
    applied,
    seconds: (Date.now() - started) / 1000,
    pending: left ?? 0,
    mails: keys.length,
    doubled: keys.length - new Set(keys).size,
  };
}
