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
  return formatIn(language, day !== undefined).format(date);
}

/** Making a format takes far longer than using it, and a page with sources has many dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const dayPart = hasDay ? { day: 'numeric' as const } : {};
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeIn(language), { ...dayPart, month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
