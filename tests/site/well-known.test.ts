import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';

test('SEC-8 security.txt is published when there is a contact, and only then', () => {
  expect(existsSync('dist/.well-known/security.txt')).toBe(siteConfig.securityContact !== null);
});

test('robots.txt lets everyone read everything and names no page', () => {
  const lines = readFileSync('dist/robots.txt', 'utf8').split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^Sitemap: /u.test(line))).toEqual(['User-agent: *', 'Allow: /']);
});
