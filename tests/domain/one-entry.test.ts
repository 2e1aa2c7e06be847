import { expect, test } from 'vitest';
import { oneEntry } from '#domain/one-entry.ts';

const on = oneEntry(true);
const matches = (pattern: string | undefined, path: string) => new RegExp(pattern ?? '(?!)', 'u').test(path);

test('EXIT-6 the switch on: inside the victim section every link replaces its page, whatever it leads to', () => {
  for (const path of ['/hulp/praten/', '/', '/professionals/']) expect(matches(on?.inside, path)).toBe(true);
});

test.each(['/hulp/', '/hulp/praten/', '/noodhulp/', '/veilig-online/', '/keuzehulp/', '/keuzehulp/ik/ba/'])(
  'EXIT-6 the switch on: on the way in, a link to %s replaces its page',
  (path) => expect(matches(on?.entrance, path)).toBe(true),
);

test.each(['/', '/professionals/', '/keuzehulp/professional/', '/keuzehulp/iemand-anders/', '/loketten/'])(
  'EXIT-6 the switch on: on the way in, a link to %s adds to the history',
  (path) => expect(matches(on?.entrance, path)).toBe(false),
);

test('EXIT-6 the switch off: no page has a rule', () => {
  expect(oneEntry(false)).toBeNull();
});
