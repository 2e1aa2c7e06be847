import { defineConfig } from 'vitest/config';

/** Six kinds of tests; `site`, `host`, `browser` and `exit` need dist/, which `npm test` builds first. */
const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('domain', { testTimeout: 30_000 }),
      project('content', { testTimeout: 60_000 }),
      project('site', { testTimeout: 300_000, hookTimeout: 120_000 }),
      project('host', { testTimeout: 120_000, hookTimeout: 300_000 }),
      project('browser', { testTimeout: 180_000, hookTimeout: 300_000, fileParallelism: false }),
      project('exit', { testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
});
