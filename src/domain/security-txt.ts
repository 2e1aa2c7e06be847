/**
 * The text of /.well-known/security.txt (RFC 9116).
 *
 * @param contact address (mailto:, https:// or tel:) and the ISO day on which it lapses, in UTC
 * @param siteUrl public address of the site, without a slash at the end
 * @param languages language codes in which a report can be written, the preferred one first
 */
export function securityTxt(
  contact: { address: string; expires: string },
  siteUrl: string,
  languages: readonly string[],
): string {
  return [
    `Contact: ${contact.address}`,
    `Expires: ${contact.expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
