import js from '@eslint/js';
import type { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom (design.md §2): content → schema → domain → queries → components → pages → enhance. */
interface Layer {
  files: string[];
  /** Folders of src/ that may not be imported at all. */
  never: string[];
  /** Folders of src/ of which only types may be imported. */
  typesOnly?: string[];
  /** Other modules that may not be imported. */
  modules?: string[];
}

const all = ['schema', 'domain', 'queries', 'components', 'layouts', 'pages', 'enhance', 'checks', 'editors'];
const except = (...allowed: string[]) => all.filter((folder) => !allowed.includes(folder));

const layers: Layer[] = [
  { files: ['src/schema/**'], never: except('schema'), modules: ['astro:*', 'node:*'] },
  {
    files: ['src/domain/**'],
    never: except('domain', 'schema'),
    typesOnly: ['schema'],
    modules: ['astro', 'astro:*', 'node:*', 'zod'],
  },
  { files: ['src/queries/**'], never: except('queries', 'schema', 'domain'), modules: ['node:*'] },
  {
    files: ['src/components/**', 'src/layouts/**'],
    never: except('components', 'layouts', 'domain', 'enhance'),
    typesOnly: ['domain'],
    modules: ['astro:content', 'node:*', 'zod'],
  },
  { files: ['src/pages/**'], never: ['checks', 'editors'], modules: ['astro:content', 'node:*'] },
  {
    files: ['src/enhance/**'],
    never: except('enhance', 'domain'),
    modules: ['astro', 'astro:*', 'node:*', 'zod'],
  },
  { files: ['src/checks/**'], never: except('checks', 'schema', 'domain'), modules: ['astro:*'] },
  { files: ['src/editors/**'], never: except('editors', 'checks', 'schema', 'domain'), modules: ['astro:*'] },
];

const importRules = layers.map(({ files, never, typesOnly = [], modules = [] }): Linter.Config => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...never.map((folder) => ({
            regex: `^(#|(\\.\\.?/)+)${folder}/`,
            message: `This layer may not import ${folder}/ (design.md §2).`,
          })),
          ...typesOnly.map((folder) => ({
            regex: `^(#|(\\.\\.?/)+)${folder}/`,
            allowTypeImports: true,
            message: `This layer may import only types of ${folder}/ (design.md §2).`,
          })),
          ...(modules.length > 0
            ? [
                {
                  group: modules,
                  allowTypeImports: false,
                  message: 'This layer may not import this module (design.md §2).',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'coverage/', '.bench-*/']),
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Where the compiler cannot know and the reader can (an index just checked), "!" is shorter than a branch that
      // never runs; only opening-hours uses it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The exit is ES5 and runs before anything else (safety.md §3.3); it is linted as the old script it must be.
    files: ['src/enhance/weg.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'location',
          'sessionStorage',
          'performance',
          'BroadcastChannel',
          'setTimeout',
          'clearTimeout',
        ].map((name) => [name, 'readonly' as const]),
      ),
    },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  ...importRules,
);
