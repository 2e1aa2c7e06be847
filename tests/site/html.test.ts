import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../fixtures/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A <select> cannot be searched by any part of a name; the list below it is the W3C's combobox pattern.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Numbers stay on one line by CSS (.number); a no-break space would be copied along into a phone.
    'tel-non-breaking': 'off',
    // About the look of the source, which nobody reads; spaces between words must stay (astro.config.ts).
    'no-trailing-whitespace': 'off',
    // Headings in Arabic give ids in Arabic; every browser of the floor follows them.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('every page is valid HTML', () => {
  const messages = builtPages.flatMap(({ url, html }) =>
    validator
      .validateStringSync(html, url)
      .results.flatMap(({ messages: found }) =>
        found.map((message) => `${url}: ${message.ruleId}: ${message.message}`),
      ),
  );
  expect([...new Set(messages)].slice(0, 20)).toEqual([]);
  expect(builtPages.length).toBeGreaterThan(1000);
});
