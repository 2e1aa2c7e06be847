import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '#deploy/headers.ts';
import { builtPages, findings } from '../fixtures/dist.ts';

test('PRIV-2 no response asks the browser to report anything', () => {
  for (const path of ['/', '/hulp/praten/', '/zoeken/', '/_a/x.js', '/bestaat-niet/']) {
    expect(JSON.stringify(headersFor(path))).not.toMatch(/report|\bNEL\b|Server-Timing/iu);
  }
});

test('PRIV-2 no script of ours can send anything', () => {
  const scripts = globSync('dist/_a/*.js');
  expect(scripts.length).toBeGreaterThan(1);
  const sending = /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/u;
  const able = scripts.filter((file) => sending.test(readFileSync(file, 'utf8')));
  // The search gets its index, always the same file, and gives nothing with the question for it.
  expect(able).toHaveLength(1);
  const calls = able.flatMap(
    (file) =>
      readFileSync(file, 'utf8').match(
        /\b(?:fetch\([^)]*\)|XMLHttp|sendBeacon|Socket|EventSource|WebTransport|RTC)/gu,
      ) ?? [],
  );
  expect(calls).toEqual([expect.stringMatching(/^fetch\(\w+\)$/u)]);
});

test('PRIV-12 TRACE-7 there is no form to send on any page', () => {
  expect(
    findings(builtPages, ($) =>
      $('form, textarea, [formaction], input[type=email], input[type=tel], input[type=file]')
        .map((_, tag) => $.html(tag))
        .get(),
    ),
  ).toEqual([]);
});

test('TRACE-8 no page offers a download', () => {
  // A contact is a download too: contact-files.test.ts says where it may stand.
  const download = /\.(?:pdf|docx?|xlsx?|pptx?|zip)(?:$|\?)/iu;
  expect(
    findings(builtPages, ($) =>
      $('a[download], a[href^="/"]')
        .filter((_, tag) => $(tag).attr('download') !== undefined || download.test($(tag).attr('href') ?? ''))
        .map((_, tag) => $(tag).attr('href') ?? '')
        .get(),
    ),
  ).toEqual([]);
});
