const WINDOW_MS = 250;
/** Applications within a window from which on mails step aside. */
const BUSY = 10;
/** What each mail waits meanwhile: about forty still go out a second. */
const STEP_ASIDE_MS = 20;

let windowStart = 0;
let inWindow = 0;
let before = 0;

function turn(now: number): void {
  const passed = Math.floor((now - windowStart) / WINDOW_MS);
  if (passed < 1) return;
  before = passed === 1 ? inWindow : 0;
  inWindow = 0;
  windowStart = now;
}

/** Notes that somebody applied just now. */
export function noteApplication(now: number): void {
  turn(now);
  inWindow += 1;
}

/** How long a mail waits so that those who apply are answered first; nothing unless many do. */
export function stepAsideMs(now: number): number {
  turn(now);
  return Math.max(before, inWindow) >= BUSY ? STEP_ASIDE_MS : 0;
}
