import { expect, test } from 'vitest';
import { useExitRoom } from './exit-room.ts';

/* What a look at the history of the browser shows afterwards (safety.md §3.4). */

const { open } = useExitRoom('chromium');

/** The titles that the history page of Chromium lists. */
function listed(): string[] {
  const inside = (node: Element | ShadowRoot): string[] =>
    [...node.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('a#link') ? [element.textContent.trim()] : []),
      ...(element.shadowRoot === null ? [] : inside(element.shadowRoot)),
    ]);
  return inside(document.body);
}

test('EXIT-6 after a visit to the victim section and the exit, Chromium lists no page of ours', async () => {
  const visit = await open();
  await visit.follow('a[href$="/"]', '/');
  await visit.follow('main a[href="/hulp/"]', '/hulp/');
  await visit.follow('main a[href="/hulp/praten/"]', '/hulp/praten/');
  await visit.follow('main a[href="/noodhulp/"]', '/noodhulp/');
  await visit.follow('header a[href="#menu"]', '/noodhulp/');
  await visit.follow('#menu a[href="/hulp/"]', '/hulp/');
  await visit.leave();
  await visit.page.goto('chrome://history/');
  await expect.poll(() => visit.page.evaluate(listed), { timeout: 30_000 }).toContain('Weer');
  const titles = await visit.page.evaluate(listed);
  expect(titles.filter((title) => !/^(?:Weer|Zoekresultaten .*)$/u.test(title))).toEqual([]);
});

test('EXIT-6 the list names pages that are not one entry: this test can fail', async () => {
  const visit = await open();
  await visit.follow('a[href$="/professionals/"]', '/professionals/');
  await visit.follow('main a[href="/professionals/opvang/"]', '/professionals/opvang/');
  await visit.leave();
  await visit.page.goto('chrome://history/');
  await expect
    .poll(() => visit.page.evaluate(listed), { timeout: 30_000 })
    .toContain('Voor professionals – Loketwijzer');
});
