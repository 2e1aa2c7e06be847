import { entriesOf, roles, shownChannels } from '#domain/regions/entries.ts';
import type { RegionSet } from '../content/region-set.ts';
import { table } from './markdown.ts';

const kinds = ['bron', 'wet', 'afgeleid', 'een-van-beide', 'onzeker', 'niet-vastgesteld'] as const;

/**
 * How much is known of the municipalities: per kind of organisation how sure, and what visitors see.
 *
 * @param regions null when a file of content/regios/ cannot be read
 */
export function regionLines(regions: RegionSet | null): string[] {
  if (regions === null) return ['Een bestand in content/regios/ is niet te lezen.'];
  const { list, organisations } = regions;
  const municipalities = list.municipalities;
  const rows = roles.map(({ id, file, column }) => {
    const counts = kinds.map((kind) => municipalities.filter((one) => one[column].basis === kind).length);
    const entries = municipalities.flatMap((one) => entriesOf(one, organisations).filter(({ role }) => role === id));
    const named = entries.filter((entry) => entry.organisations.length > 0);
    const own = named.filter((entry) => entry.organisations.some((one) => shownChannels(one).length > 0));
    return [file, ...counts, named.length, own.length];
  });
  const unknownArea = roles.flatMap(({ file, id }) => {
    const keys = organisations[id].organisations.filter(({ complete }) => !complete).map(({ key }) => key);
    return keys.length === 0 ? [] : [`- Gebied niet volledig bekend in ${file}: ${keys.join(', ')}.`];
  });
  return [
    `Zo zeker weten wij van ${municipalities.length} gemeenten wie er werkt:`,
    '',
    ...table(['', ...kinds, 'met naam', 'met eigen contact'], rows),
    '',
    ...unknownArea,
  ];
}
