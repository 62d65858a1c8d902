const CELLS = 20;
const FULL = '█';

/** A number's share of the greatest, in whole per cent; at least one where there is anything at all. */
export function shareOf(value: number, greatest: number): number {
  if (value <= 0 || greatest <= 0) return 0;
  return Math.max(1, Math.round((100 * value) / greatest));
}

/** A bar made of letters, for a mail read as plain text. */
export function drawBar(value: number, greatest: number): string {
  if (value <= 0 || greatest <= 0) return '·';
  return FULL.repeat(Math.max(1, Math.round((CELLS * value) / greatest)));
}
