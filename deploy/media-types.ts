/** File extension → Content-Type, for nginx and for `npm start`. Every kind of file of the site is here (tested). */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** For a file of an unknown kind: browsers save it, never show it. */
export const unknownType = 'application/octet-stream';

/** The Content-Type of a file, by its name. */
export function mediaTypeOf(file: string): string {
  return mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? unknownType;
}

/** Whether a file is text, and so worth compressing. */
export function isText(file: string): boolean {
  return /^text\/|json|xml/u.test(mediaTypeOf(file));
}
