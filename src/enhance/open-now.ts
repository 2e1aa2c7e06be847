import { nowInWords, type NowWords } from '#domain/opening-hours/now-in-words.ts';

/**
 * Fills every [data-open-now] with whether that channel is open now, and again each minute and when a
 * script shows other desks (`new-desks`). The words and the public
 * holidays stand in <template id="openingstijden">. Without this script, or when anything in it fails, the hours stand
 * there in words.
 */
const settings = document.querySelector<HTMLTemplateElement>('#openingstijden');
const words = JSON.parse(settings?.dataset['words'] ?? '{}') as NowWords;
const holidays = new Set((settings?.dataset['holidays'] ?? '').split(' '));

/** Works out the text of all channels. */
function showOpenNow(): void {
  const now = new Date();
  for (const element of document.querySelectorAll<HTMLElement>('[data-open-now][data-hours]')) {
    element.textContent = nowInWords(element.dataset['hours'] ?? '?', now, holidays, words);
  }
}

showOpenNow();
setInterval(showOpenNow, 60_000);
document.addEventListener('new-desks', showOpenNow);
