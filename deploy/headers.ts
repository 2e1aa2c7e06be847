import { siteConfig } from '#site.config.ts';

/**
 * The only source of the HTTP headers of the site (SEC-1). nginx gets them as deploy/nginx/headers.conf, hosts that read
 * such a file as dist/_headers, `npm start` and the tests call headersFor. Values and reasons: safety.md §3.1.
 */

export type Headers = Readonly<Record<string, string>>;

/** Addresses that get the same headers. */
export interface PathClass {
  name: string;
  /** Folders of the site, from its root. */
  folders: readonly string[];
  /** Whether the folders also exist below the prefix of a language: /en/hulp/ is as private as /hulp/. */
  inEveryLanguage: boolean;
  /** What differs from `openHeaders`. */
  headers: Headers;
}

const policy = (script: string, extra: string[] = []) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    ...extra,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Features no page uses. Only those the browsers still know: an unknown name fills the console with warnings. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of an address that belongs to no class below: pages for professionals and citizens, icons, feeds. */
export const openHeaders: Headers = {
  'Content-Security-Policy': policy("'self'"),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
  'Cache-Control': 'no-cache',
};

/** The page must not stay on the device (TRACE-6), nor in the history where the browser can be asked (TRACE-11). */
const leavesNothing: Headers = { 'Cache-Control': 'no-store', 'Request-OTR': '1' };

/** The victim section, the keuzehulp and what belongs to them. Answers to a prefetch of these are refused (TRACE-13). */
export const privateClass: PathClass = {
  name: 'private',
  folders: ['hulp', 'keuzehulp', 'noodhulp', 'veilig-online', 'weg'],
  inEveryLanguage: true,
  headers: leavesNothing,
};

export const pathClasses: readonly PathClass[] = [
  privateClass,
  {
    // The search page fetches its index.
    name: 'search',
    folders: ['zoeken'],
    inEveryLanguage: true,
    headers: { 'Content-Security-Policy': policy("'self'", ["connect-src 'self'"]) },
  },
  {
    // Its example of a part for partner sites fetches a data file, as it does there.
    name: 'partners',
    folders: ['over/partners'],
    inEveryLanguage: false,
    headers: { 'Content-Security-Policy': policy("'self'", ["connect-src 'self'"]) },
  },
  {
    // Open data: pages of others may read it. Nothing else of the site may be read by them.
    name: 'data',
    folders: ['data'],
    inEveryLanguage: false,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Files with a hash in their name: their content never changes.
    name: 'hashed',
    folders: ['_a'],
    inEveryLanguage: false,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/**
 * Every error, whatever the address: a missing stylesheet must not be remembered for a year, and an error in the victim
 * section leaves as little as a page of it.
 */
export const errorHeaders = leavesNothing;

/** What may be asked of the site; the Allow header of 405. */
export const allowedMethods = ['GET', 'HEAD'] as const;

const languages = siteConfig.languages.map(({ code }) => code);

/** The addresses of a class, as a regular expression that JavaScript and PCRE read alike. Matches from the first slash. */
export function patternOf({ folders, inEveryLanguage }: PathClass): string {
  const prefix = inEveryLanguage ? `(?:/(?:${languages.join('|')}))?` : '';
  return `${prefix}/(?:${folders.join('|')})(?:/|$)`;
}

/** The folders of a class as paths without a slash at the end: /hulp, /en/hulp. */
export function foldersOf({ folders, inEveryLanguage }: PathClass): string[] {
  const prefixes = inEveryLanguage ? ['', ...languages.map((code) => `/${code}`)] : [''];
  return prefixes.flatMap((prefix) => folders.map((folder) => `${prefix}/${folder}`));
}

/** Whether a path belongs to a class. `path` is decoded and without query. */
export function isIn(pathClass: PathClass, path: string): boolean {
  return new RegExp(`^${patternOf(pathClass)}`, 'u').test(path);
}

/**
 * The headers of a response.
 *
 * @param path the path of the address, decoded, without query
 * @param status the status of the response; from 400 on the path no longer matters
 * @returns header name → value
 */
export function headersFor(path: string, status = 200): Headers {
  if (status >= 400) {
    return { ...openHeaders, ...errorHeaders, ...(status === 405 ? { Allow: allowedMethods.join(', ') } : {}) };
  }
  return { ...openHeaders, ...pathClasses.find((pathClass) => isIn(pathClass, path))?.headers };
}
