import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, problemsIn, toyFiles } from '../fixtures/editors.ts';

/* Mistakes nobody thought of: anything done to one line of the toy content. */

const lines = [...toyFiles]
  .filter(([file]) => !file.startsWith('content/ui/'))
  .flatMap(([file, text]) => text.split('\n').map((_, index) => ({ file, index })));

/** What a hand may do to a line; null takes the line away. */
const slips: ((line: string) => string | null)[] = [
  () => null,
  (line) => `${line}\n${line}`,
  (line) => ` ${line}`,
  (line) => line.replace(/^ /u, ''),
  (line) => `\t${line}`,
  (line) => line.replace(/(?<first>[a-z])(?<second>[a-z])/u, '$<second>$<first>'),
  (line) => line.replace(/: .*$/u, ':'),
  (line) => line.replace(/: .*$/u, ': 3.7'),
  (line) => line.replace(/: .*$/u, ': iets'),
  (line) => line.replace(/: .*$/u, ': [1, { a: b }]'),
  (line) => line.replace(/: .*$/u, ': { a: [] }'),
  (line) => `${line} }`,
  (line) => `${line} <`,
  (line) => `${line} {`,
  (line) => `${line} ‘`,
];

/** What an editor must never read: English of a library, or a value that got lost on the way. */
const foreign = /undefined|\[object|\bNaN\b|\binvalid\b|\bexpected [a-z]|\bunexpected\b|“”/iu;

test('whatever happens to a line, the check does not break, and says it in Dutch with a file and line that exist', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.constantFrom(...slips), ({ file, index }, slip) => {
      const before = (toyFiles.get(file) ?? '').split('\n');
      const line = slip(before[index] ?? '');
      const text = [...before.slice(0, index), ...(line === null ? [] : [line]), ...before.slice(index + 1)].join('\n');
      const files = changed(file.replace('content/', ''), ['', text]);
      for (const problem of problemsIn(files)) {
        const count = files.get(problem.file)?.split('\n').length ?? 1;
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(count);
        for (const sentence of [problem.what, problem.why, problem.mend]) {
          expect(sentence).toMatch(/[.?)/>…}"]$/u);
          expect(sentence).not.toMatch(foreign);
        }
      }
    }),
    { numRuns: 150 },
  );
});
