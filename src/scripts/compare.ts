/**
 * Works out how a vacancy differs from today's job. Everything stays on the page: nothing is read from or written
 * to anywhere else.
 */
const sheet = document.querySelector<HTMLElement>('#compare-sheet');
const locale = document.documentElement.lang;

const fieldOf = (id: string) => sheet?.querySelector<HTMLInputElement>(`#${id}`);

/** What was typed as a number, in either way of writing decimals; undefined when it is none. */
function numberIn(id: string): number | undefined {
  const text = fieldOf(id)?.value.trim().replace(',', '.');
  const value = Number(text);
  return text && Number.isFinite(value) ? value : undefined;
}

function format(value: number, unit: string): string {
  if (value === 0) return sheet?.dataset['same'] ?? '';
  const written = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format(value);
  return written.replace('-', '−');
}

/** The least that would change: nothing, when today lies within what is offered. */
function differ(output: HTMLOutputElement): string {
  const [id = ''] = output.htmlFor;
  const today = numberIn(id);
  if (today === undefined) return '';
  const here = Math.min(
    Math.max(today, Number(output.dataset['min'])),
    Number(output.dataset['max']),
  );
  return format(here - today, output.dataset['unit'] ?? '');
}

const WORKING_DAYS = 5;

/** Hours a week on the way, there and back, on the days that are not at home. */
function differOnTheWay(output: HTMLOutputElement): string {
  const today = numberIn('c-way');
  const here = numberIn('c-way-here');
  if (today === undefined || here === undefined) return '';
  const daysToday = Math.max(0, WORKING_DAYS - (numberIn('c-home') ?? 0));
  const minutes = 2 * (here * Number(output.dataset['days']) - today * daysToday);
  const hours = Math.round(minutes / 6) / 10;
  return `${format(hours, 'hour')}${hours === 0 ? '' : ` ${output.dataset['tail']}`}`;
}

function work(output: HTMLOutputElement): void {
  const choice = output.parentElement?.querySelector('select');
  if (choice) output.value = choice.selectedOptions[0]?.dataset['says'] ?? '';
  else output.value = output.dataset['days'] ? differOnTheWay(output) : differ(output);
}

/** Lets the reader name what they miss, out of the motives above, answered with what the page says to each. */
function offerMotives(choice: HTMLSelectElement): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[name=motives]')) {
    const option = new Option(box.parentElement?.textContent?.trim());
    const said =
      document.querySelector(`.reasons [data-motive="${box.value}"] h3`) ??
      document.querySelector('.silent');
    option.dataset['says'] = said?.textContent ?? '';
    choice.append(option);
  }
}

if (sheet) {
  const missed = sheet.querySelector<HTMLSelectElement>('#c-miss');
  if (missed) offerMotives(missed);
  document.querySelector('[data-without-script]')?.remove();
  sheet.addEventListener('input', () => sheet.querySelectorAll('output').forEach(work));
  document.querySelector('[data-print]')?.addEventListener('click', () => setTimeout(print));
}
