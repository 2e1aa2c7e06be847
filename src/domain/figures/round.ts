/** One decimal: less than a tenth of a pixel on a phone, and the page stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
