/**
 * The only source of the HTTP headers of the site: `npm start` and the tests use it, and hosts get theirs from it.
 * Values and reasons: safety.md §3.1.
 */

/** Paths whose HTML must not stay on the device: the victim section, the keuzehulp and what belongs to them (TRACE-6). */
const privatePaths = ['/hulp/', '/keuzehulp/', '/noodhulp/', '/veilig-online/', '/weg/'];

/** Files with a hash in their name: their content never changes. */
const immutablePaths = ['/_a/'];

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

/** The search page fetches its index. */
const searchPolicy = policy("'self'", ["connect-src 'self'"]);
const plainPolicy = policy("'self'");

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

/**
 * The headers of a response.
 *
 * @param path the path of the address, without query, as requested; also for 404 and other errors
 * @returns header name → value; the same on every status
 */
export function headersFor(path: string): Record<string, string> {
  const isPrivate = privatePaths.some((start) => path.startsWith(start));
  const isImmutable = immutablePaths.some((start) => path.startsWith(start));
  return {
    'Content-Security-Policy': path.startsWith('/zoeken/') ? searchPolicy : plainPolicy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-DNS-Prefetch-Control': 'off',
    'Cache-Control': isPrivate ? 'no-store' : isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isPrivate ? { 'Request-OTR': '1' } : {}),
  };
}
