import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A tag that loads a script or stylesheet of this site, and the path it loads. */
const loading = /<(?<tag>script|link rel="stylesheet")(?=[^>]*? (?:src|href)="(?<path>\/_a\/[^"]+)")/gu;

/**
 * Gives every script and stylesheet its fingerprint, so that a file that was changed on the way or on the host does not run
 * (INT-6). What a module imports is not covered: only an import map could, and that would have to stand in the page.
 *
 * @param html a built page
 * @param fingerprint gives the value of `integrity` for a path that begins with /_a/
 */
export function withIntegrity(html: string, fingerprint: (path: string) => string): string {
  return html.replace(loading, (tag, _name: string, path: string) => `${tag} integrity="${fingerprint(path)}"`);
}

/** Astro integration: adds the fingerprints to every page of dist/ once all files are written. */
export function integrity(): AstroIntegration {
  return {
    name: 'integrity',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known = new Map<string, string>();
        const fingerprint = (path: string) => {
          const value =
            known.get(path) ??
            `sha256-${createHash('sha256')
              .update(readFileSync(folder + path))
              .digest('base64')}`;
          known.set(path, value);
          return value;
        };
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + file, 'utf8');
          writeFileSync(folder + file, withIntegrity(html, fingerprint));
        }
      },
    },
  };
}
