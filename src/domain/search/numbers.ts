/** The digits of a telephone number as people in the Netherlands dial it: "+31 (0)33 448 11 86" → "0334481186". */
export function dialled(number: string): string {
  const digits = number.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '');
  return digits.replace(/^(?:\+|00)31/u, '0').replace(/\D/gu, '');
}
