/**
 * Turns what is ticked on the sheet for a handover into what to say on the phone. Without this script the sheet says to name
 * what was ticked. Ticks are gone when someone leaves the page, also when the browser brings it back (TRACE-7).
 */
function write(sheet: HTMLElement): void {
  const ticked = [...sheet.querySelectorAll<HTMLInputElement>('input[data-say]:checked')];
  const target = sheet.querySelector<HTMLElement>('[data-ticked]');
  if (target === null) return;
  target.textContent = ticked.map((tick) => tick.dataset['say'] ?? '').join(' ') || (target.dataset['ticked'] ?? '');
}

function empty(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-handover]')) {
    for (const tick of sheet.querySelectorAll('input')) tick.checked = false;
    sheet.removeAttribute('open');
    write(sheet);
  }
}

document.addEventListener('change', ({ target }) => {
  const sheet = target instanceof Element ? target.closest<HTMLElement>('[data-handover]') : null;
  if (sheet !== null) write(sheet);
});
window.addEventListener('pagehide', empty);
window.addEventListener('pageshow', empty);
