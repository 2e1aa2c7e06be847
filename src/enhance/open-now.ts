import { toLocal } from '#domain/opening-hours/amsterdam-time.ts';
import { parseHours } from '#domain/opening-hours/compact.ts';
import { openState, type OpenState } from '#domain/opening-hours/open-state.ts';
import { WEEKDAYS } from '#domain/opening-hours/weekdays.ts';

/**
 * Fills every [data-open-now] with whether that channel is open now, and again each minute and when a
 * script shows other desks (`new-desks`). The words and the public
 * holidays stand in <template id="openingstijden">. Without this script, or when anything in it fails, the hours stand
 * there in words.
 */
const settings = document.querySelector<HTMLTemplateElement>('#openingstijden');
const words = JSON.parse(settings?.dataset['words'] || '{}') as Record<string, string> & {
  days: Record<string, string>;
};
const holidays = new Set((settings?.dataset['holidays'] || '').split(' '));

/** Works out the text of all channels. */
function showOpenNow(): void {
  const now = new Date();
  for (const element of document.querySelectorAll<HTMLElement>('[data-open-now][data-hours]')) {
    try {
      element.textContent = inWords(openState(parseHours(element.dataset['hours'] || ''), now, holidays), now);
    } catch {
      element.textContent = '';
    }
  }
}

function inWords(open: OpenState, now: Date): string {
  if (open.state === 'open') return withTime(open.until, 'now_open', 'now_open_until', 'now_open_until_day', now);
  if (open.state === 'dicht') return withTime(open.opensAt, 'now_closed', 'opens_today', 'opens_day', now);
  return open.state === 'feestdag-onbekend' ? words['holiday'] || '' : '';
}

function withTime(at: Date | null, plain: string, today: string, otherDay: string, now: Date): string {
  if (at === null) return words[plain] || '';
  const { date, minutes, weekday } = toLocal(at);
  const time = (words['clock'] || '')
    .replace('{h}', String(Math.floor(minutes / 60)))
    .replace('{m}', String(minutes % 60).padStart(2, '0'));
  const text = words[date === toLocal(now).date ? today : otherDay] || '';
  return text.replace('{time}', time).replace('{day}', words.days[WEEKDAYS[weekday]!] || '');
}

showOpenNow();
setInterval(showOpenNow, 60_000);
document.addEventListener('new-desks', showOpenNow);
