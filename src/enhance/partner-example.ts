/**
 * Loads the script for partner sites when someone opens its example, so that the page itself stays light. Until then, and when
 * it does not come, the link between the tags stands there.
 */
for (const example of document.querySelectorAll<HTMLElement>('[data-part-script]')) {
  const load = (script: string) => import(/* @vite-ignore */ script);
  const path = String(example.dataset['partScript']);
  example.addEventListener('toggle', () => void load(path).catch(() => undefined), { once: true });
}
