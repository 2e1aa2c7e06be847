import { localeIn } from './locale.ts';

/**
 * Writes an ISO day, month or year the way people say it: 2026-11-21 → "21 november 2026", 2023-10 → "oktober 2023",
 * 2019 → "2019".
 *
 * @param language BCP 47 code, for the names of the months
 */
export function spokenDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const dayPart = day === undefined ? {} : { day: 'numeric' as const };
  return new Intl.DateTimeFormat(localeIn(language), {
    ...dayPart,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
