import { foldersOf, openHeaders, pathClasses, type Headers } from './headers.ts';

/**
 * The content of dist/_headers, for hosts that read such a file. Rules that match the same address are joined there;
 * "! Name" takes away what an earlier rule set. A host that does not know "!" joins the values with a comma, and all of
 * ours then mean the stricter one: two policies hold both, "no-cache, no-store" is no-store. Such hosts cannot refuse a
 * prefetch or a method, and choose the headers of an error by its address (docs/hosting.md).
 */
export function headersFile(): string {
  return [
    rule('/*', openHeaders),
    ...pathClasses.flatMap((pathClass) =>
      foldersOf(pathClass).map((path) => rule(`${path}/*`, pathClass.headers, true)),
    ),
    '',
  ].join('\n');
}

function rule(path: string, headers: Headers, isException = false): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(isException && name in openHeaders ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return [path, ...lines].join('\n');
}
