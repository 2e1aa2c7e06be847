import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';

const [file = ''] = globSync('dist/_a/weg.*.js');
const code = readFileSync(file, 'utf8');

/** What the exit may never do (EXIT-4, EXIT-16): leave an entry, open a window, ask a question, send or keep anything. */
const forbidden = [
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Image',
    'open',
    'alert',
    'confirm',
    'history',
    'localStorage',
    'indexedDB',
  ],
].map((name) => ({ selector: `Identifier[name="${name}"]`, message: `no ${name}` }));
const rules: Linter.RulesRecord = {
  'no-restricted-syntax': [
    'error',
    ...forbidden,
    {
      selector: 'MemberExpression > Identifier.property[name=/^(?:assign|sendBeacon|cookie)$/]',
      message: 'no such call',
    },
    {
      selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(?:href|location)$/]',
      message: 'no href',
    },
    { selector: 'AssignmentExpression > Identifier.left[name="location"]', message: 'no location =' },
    { selector: 'Literal[value=/^(?:before)?unload$/]', message: 'no unload' },
  ],
};

function problems(script: string): string[] {
  const messages = new Linter().verify(script, [{ languageOptions: { ecmaVersion: 5, sourceType: 'script' }, rules }]);
  return messages.map(({ message }) => message);
}

test('EXIT-4 EXIT-16 REL-4 the built exit is ES5 and neither adds to the history, opens, asks, sends nor keeps anything', () => {
  expect(problems(code)).toEqual([]);
  expect(code).toContain('location.replace(');
  expect(code.match(/sessionStorage\.setItem\("w"/gu)).toHaveLength(1);
});

describe('EXIT-4 the check above finds what is forbidden', () => {
  test.each([
    'location.href = "/";',
    'window.location = "/";',
    'location = "/";',
    'location.assign("/");',
    'history.back();',
    'window.history.pushState(1, "");',
    'window.open("/");',
    'fetch("/");',
    'navigator.sendBeacon("/");',
    'window.addEventListener("beforeunload", leave);',
    'document.cookie = "w";',
    'var text = `x`;',
    'var leave = () => 1;',
    'let going = false;',
  ])('EXIT-4 %s', (script) => {
    expect(problems(script)).not.toEqual([]);
  });
});

test('REL-2 the exit is at most 1300 bytes with gzip', () => {
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1300);
});
