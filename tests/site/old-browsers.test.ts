import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

/* The floor of safety.md REL-4: Chrome 95, Firefox 78, Safari 12. What they cannot read would take a whole file with it. */

const scripts = globSync('dist/_a/*.js').map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const styles = globSync('dist/_a/*.css').map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** Syntax of a script that a browser of the floor cannot read; empty when it can read all. */
function tooNew(source: string, isExit: boolean): string[] {
  try {
    // Safari 12 reads ES2019. The import() of the search page is older than its place in the standard: Safari 11.1 has it.
    const plain = isExit ? source : source.replace(/\bimport\(/gu, 'load(');
    parse(plain, { ecmaVersion: isExit ? 5 : 2019, sourceType: isExit ? 'script' : 'module' });
  } catch (error) {
    return [(error as Error).message];
  }
  // The standard has it since ES2018, Safari before 16.4 has not.
  return /\(\?<[=!]/u.test(source) ? ['a regular expression that looks behind'] : [];
}

/** Functions that came after the floor; without them a script stops halfway. */
const newerFunctions =
  /\.(?:at|findLast|findLastIndex|replaceAll|toSorted|toReversed|toSpliced|with|hasOwn|groupBy|isWellFormed|showModal|closeWatcher|checkVisibility)\(|\b(?:structuredClone|requestIdleCallback|Iterator|Temporal)\b/gu;

/** CSS that old browsers skip, and with it the rule around it. */
function skippedRules(source: string): string[] {
  const found: string[] = [];
  const root = postcss.parse(source);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'rule' || rule.selector.includes('&')) found.push(`nested: ${rule.selector}`);
    if (/:has\(|:is\(|:where\(|:not\([^)]*,/u.test(rule.selector) && !isAskedFirst(rule))
      found.push(`selector: ${rule.selector}`);
  });
  root.walkAtRules((rule) => {
    if (/^(?:layer|container|scope|property|starting-style|view-transition)$/u.test(rule.name))
      found.push(`@${rule.name}`);
    if (rule.name === 'media' && /[<>]/u.test(rule.params)) found.push(`@media ${rule.params}`);
  });
  root.walkDecls(({ prop, value }) => {
    if (/\b(?:oklch|oklab|lch|lab|color-mix|light-dark)\(/u.test(value)) found.push(`${prop}: ${value}`);
  });
  return found;
}

/** Whether a rule is only read by browsers that know `:has()`; each of those knows the other selectors too. */
function isAskedFirst(rule: postcss.Rule): boolean {
  const { parent } = rule;
  return parent instanceof postcss.AtRule && parent.name === 'supports' && parent.params === 'selector(:has(*))';
}

/** Left and right written as such: in a script that runs the other way they are wrong (I18N-3). */
function physical(source: string): string[] {
  const found: string[] = [];
  postcss.parse(source).walkDecls(({ prop, value }) => {
    const isPhysical =
      /^(?:left|right|(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius)$/u.test(
        prop,
      ) ||
      (/^(?:text-align|float|clear)$/u.test(prop) && /\b(?:left|right)\b/u.test(value));
    // Four values with another start than end: margin: 0 1rem 0 2rem.
    const sides = /^(?:margin|padding|inset|border-width)$/u.test(prop) ? value.split(/\s+(?![^(]*\))/u) : [];
    if (isPhysical || (sides.length === 4 && sides[1] !== sides[3])) found.push(`${prop}: ${value}`);
  });
  return found;
}

describe('REL-4 every browser of the floor can read', () => {
  test.each(scripts)('$file', ({ file, source }) => {
    expect(tooNew(source, /\/weg\./u.test(file))).toEqual([]);
    expect(source.match(newerFunctions) ?? []).toEqual([]);
  });

  test.each(styles)('$file', ({ source }) => {
    expect(skippedRules(source)).toEqual([]);
  });

  test('and these checks see what it cannot', () => {
    expect(scripts.length).toBeGreaterThan(4);
    expect(styles.length).toBeGreaterThan(0);
    expect(tooNew('a?.b', false)).toHaveLength(1);
    expect(tooNew('class A { b = 1 }', false)).toHaveLength(1);
    expect(tooNew('const a = 1', true)).toHaveLength(1);
    expect(tooNew('/(?<=a)b/', false)).toHaveLength(1);
    expect(tooNew('export const a = async () => ({ ...b })', false)).toEqual([]);
    expect(
      skippedRules('a{b{color:red}}@layer x;@media (width>=1px){a{color:oklch(1 0 0)}}p:has(a){margin:0}'),
    ).toHaveLength(5);
    expect(skippedRules('@supports selector(:has(*)){p:has(a){margin:0}}')).toEqual([]);
    expect(skippedRules('@supports (display:grid){p:has(a){margin:0}}')).toHaveLength(1);
  });
});

test('I18N-3 styles know start and end, not left and right', () => {
  expect(styles.flatMap(({ source }) => physical(source))).toEqual([]);
  expect(physical('a{margin-left:1px;text-align:right;padding:0 1px 0 2px;float:left;border-left:0}')).toHaveLength(5);
  expect(physical('a{margin-inline-start:1px;text-align:start;padding:0 1px}')).toEqual([]);
});
