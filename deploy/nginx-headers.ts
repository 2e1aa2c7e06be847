import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  allowedMethods,
  errorHeaders,
  openHeaders,
  pathClasses,
  patternOf,
  privateClass,
  type Headers,
} from './headers.ts';
import { mediaTypes, unknownType } from './media-types.ts';

/** `npm run headers`: writes deploy/nginx/headers.conf, which is committed; a test compares it with this generator. */
const file = join(import.meta.dirname, 'nginx/headers.conf');

/** The rules of headers.ts and media-types.ts in the language of nginx, for its http block. */
export function nginxHeaders(): string {
  const classes: readonly { name: string; headers: Headers }[] = [
    { name: 'error', headers: errorHeaders },
    ...pathClasses,
  ];
  const names = [...new Set([...Object.keys(openHeaders), ...classes.flatMap(({ headers }) => Object.keys(headers))])];
  const varying = names.filter((name) => classes.some(({ headers }) => name in headers));
  return [
    '# Written by "npm run headers" from deploy/headers.ts and deploy/media-types.ts. Do not change it here.',
    '',
    block(
      'types',
      Object.entries(mediaTypes).map(([extension, type]) => `${quote(type)} ${extension};`),
    ),
    `default_type ${unknownType};`,
    '',
    '# Known only when the answer is: a map is worked out when it is first needed, here while the headers are sent.',
    block('map "$status:$uri" $path_class', [
      'default open;',
      '"~^[45]" error;',
      ...pathClasses.map((pathClass) => `${quote(`~^\\d+:${patternOf(pathClass)}`)} ${pathClass.name};`),
    ]),
    '',
    block('map $status $allow', ['default "";', `405 ${quote(allowedMethods.join(', '))};`]),
    '',
    '# Not remembered within a request ("volatile"): the page that goes with the 503 must not be refused as well.',
    block('map "$http_sec_purpose:$uri" $refuses_prefetch', [
      'volatile;',
      'default 0;',
      `${quote(`~*^prefetch[^:]*:${patternOf(privateClass)}`)} 1;`,
    ]),
    '',
    ...varying.flatMap((name) => [
      block(`map $path_class ${variable(name)}`, [
        `default ${quote(openHeaders[name] ?? '')};`,
        ...classes.flatMap(({ name: className, headers }) =>
          name in headers ? [`${className} ${quote(headers[name] ?? '')};`] : [],
        ),
      ]),
      '',
    ]),
    '# No server or location may set a header of its own: nginx would then forget all of these. An empty one is not sent.',
    ...names.map((name) => {
      const value = varying.includes(name) ? variable(name) : quote(openHeaders[name] ?? '');
      return `add_header ${name} ${value} always;`;
    }),
    'add_header Allow $allow always;',
    '# The dates of the files mean nothing (deploy/install-release.sh); ETag tells versions apart.',
    'add_header Last-Modified "";',
    '',
  ].join('\n');
}

const variable = (header: string) => `$${header.toLowerCase().replaceAll('-', '_')}`;
const quote = (text: string) => `"${text}"`;
const block = (head: string, lines: string[]) => [`${head} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');

if (import.meta.main) await writeFile(file, nginxHeaders());
