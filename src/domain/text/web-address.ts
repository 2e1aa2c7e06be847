/** Why an address on the web may not be what it seems (INT-8). */
export type Suspicion =
  'geen-adres' | 'vreemde-letters' | 'punycode' | 'naam-voor-apenstaart' | 'ip-adres' | 'poort' | 'geen-domein';

const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;

/**
 * What is wrong with the host of an http(s) address, or null. Only hosts that everyone reads the same way pass: plain letters,
 * digits and dashes, no port, no name before an @, no digits instead of a name.
 *
 * @param address as typed, before a browser makes something else of it
 */
export function suspicionOf(address: string): Suspicion | null {
  const authority = /^https?:\/\/(?<authority>[^/?#]+)/iu.exec(address)?.groups?.['authority'];
  if (authority === undefined || !URL.canParse(address)) return 'geen-adres';
  const { hostname } = new URL(address);
  if (authority.includes('@')) return 'naam-voor-apenstaart';
  // A browser turns 0x7f.1 and 2130706433 into an address of digits: what it makes of the host counts.
  if (/^\[|^[\d.]+$/u.test(hostname)) return 'ip-adres';
  if (/:\d*$/u.test(authority)) return 'poort';
  const typed = authority.toLowerCase();
  if (typed.split('.').some((part) => part.startsWith('xn--'))) return 'punycode';
  if (typed !== hostname || !typed.split('.').every((part) => label.test(part))) return 'vreemde-letters';
  return /\.[a-z]{2,}$/u.test(typed) ? null : 'geen-domein';
}

/** Signs that pass for one another in a host, so that c0mensha.nl and comensha.nl give the same skeleton. */
const passFor: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'o'],
  [/[1i]/gu, 'l'],
  [/5/gu, 's'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/-/gu, ''],
];

/** The shape of a host as someone in a hurry sees it. Two hosts with one skeleton are easily taken for each other. */
export function hostSkeleton(host: string): string {
  return passFor.reduce(
    (skeleton, [sign, plain]) => skeleton.replace(sign, plain),
    host.toLowerCase().replace(/^www\./u, ''),
  );
}

/** The host that a text shows, when the whole text looks like an address: `www.comensha.nl/contact` → comensha.nl. */
export function shownHost(text: string): string | null {
  const match = /^(?:https?:\/\/)?(?<host>(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?$/u.exec(
    text.trim().toLowerCase(),
  );
  return match?.groups?.['host']?.replace(/^www\./u, '') ?? null;
}
