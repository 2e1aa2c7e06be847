import { describeWeek } from '#domain/opening-hours/index.ts';
import { fill } from '#domain/text/fill.ts';
import type { Channel } from '#domain/loket/traits.ts';
import type { UiWords } from '#schema/ui.ts';

/**
 * The opening hours of a channel in words, one line a group of days: "maandag t/m vrijdag: 9.00–17.00 uur".
 * Says openly when they are not known.
 */
export function hoursInWords(hours: Channel['hours'], { hours: words, site }: UiWords): string[] {
  if (hours === 'altijd') return [words.always];
  if (hours === null) return [words.unknown];
  const lines = describeWeek(hours);
  const open = lines.filter((line) => line.ranges.length > 0);
  const holidays = words.holidays[hours.feestdagen];
  return [
    ...open.map((line) => {
      const days = daysInWords(line.from, line.to, words);
      const ranges = line.ranges.map(({ from, to }) =>
        fill(words.range, { from: clockTime(from, words), to: clockTime(to, words) }),
      );
      return `${days}: ${ranges.join(site.comma)}`;
    }),
    holidays,
  ];
}

type Weekday = keyof UiWords['hours']['days'];

function daysInWords(from: Weekday, to: Weekday, words: UiWords['hours']): string {
  if (from === to) return words.days[from];
  if (from === 'maandag' && to === 'zondag') return words.every_day;
  return fill(words.through, { from: words.days[from], to: words.days[to] });
}

/** 09:00 → "9.00" in Dutch, "9:00" in most languages. */
function clockTime(time: string, words: UiWords['hours']): string {
  const [h = '', m = ''] = time.split(':');
  return fill(words.clock, { h: Number(h), m });
}
