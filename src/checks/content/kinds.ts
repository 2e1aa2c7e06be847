import type { z } from 'zod';
import { changeWords, changeYear } from '#schema/changes.ts';
import { comparison } from '#schema/comparison.ts';
import { examples } from '#schema/example.ts';
import { factFile } from '#schema/fact.ts';
import { figure } from '#schema/figures.ts';
import { fixedIds } from '#schema/fixed-ids.ts';
import { glossary } from '#schema/glossary.ts';
import { handover } from '#schema/handover.ts';
import { holidays } from '#schema/holidays.ts';
import { inventory } from '#schema/inventory.ts';
import { lastRelease } from '#schema/last-release.ts';
import { loket, loketTranslation } from '#schema/loket.ts';
import { privacyMeasurement } from '#schema/measurement.ts';
import { openRoutingWords } from '#schema/open-routing.ts';
import { page, pageTranslation } from '#schema/page.ts';
import { quietWords } from '#schema/quiet-words.ts';
import { mergers, municipalities, regionalOrganisations } from '#schema/region.ts';
import { searchFigures } from '#schema/search-figures.ts';
import { searchWords } from '#schema/search.ts';
import { signalPage, signalSources } from '#schema/signal-page.ts';
import { tree, treeWords } from '#schema/tree.ts';
import { uiWords } from '#schema/ui.ts';
import type { ContentDocument } from './document.ts';

/** What a file of content/ is, by its path. The first pattern that fits counts. */
export const kinds = [
  {
    kind: 'pagina',
    pattern: /^content\/(slachtoffers|professionals|burgers|over|algemeen)\/nl\/[^/]+\.mdx$/u,
    schema: page,
  },
  { kind: 'signalen', pattern: /^content\/signalen\/nl\/[^/]+\.mdx$/u, schema: signalPage },
  {
    kind: 'vertaling',
    pattern: /^content\/(slachtoffers|professionals|burgers|signalen|over|algemeen)\/[a-z]{2,3}\/[^/]+\.mdx$/u,
    schema: pageTranslation,
  },
  { kind: 'loket', pattern: /^content\/loketten\/[^/]+\.yaml$/u, schema: loket },
  { kind: 'loketvertaling', pattern: /^content\/loketten\/[a-z]{2,3}\/[^/]+\.yaml$/u, schema: loketTranslation },
  { kind: 'boomwoorden', pattern: /^content\/keuzehulp\/[^/.]+\.[a-z]{2,3}\.yaml$/u, schema: treeWords },
  { kind: 'boom', pattern: /^content\/keuzehulp\/[^/.]+\.yaml$/u, schema: tree },
  { kind: 'keuzehulp-uitleg', pattern: /^content\/keuzehulp-open\/nl\.yaml$/u, schema: openRoutingWords },
  { kind: 'voorbeelden', pattern: /^content\/keuzehulp-open\/voorbeelden\.yaml$/u, schema: examples },
  { kind: 'vorige-uitgave', pattern: /^content\/keuzehulp-open\/vorige-uitgave\.yaml$/u, schema: lastRelease },
  { kind: 'signaalbronnen', pattern: /^content\/feiten\/signalen\.yaml$/u, schema: signalSources },
  { kind: 'feiten', pattern: /^content\/feiten\/[^/]+\.yaml$/u, schema: factFile },
  { kind: 'feestdagen', pattern: /^content\/feestdagen\.yaml$/u, schema: holidays },
  { kind: 'vaste-ids', pattern: /^content\/vaste-ids\.yaml$/u, schema: fixedIds },
  { kind: 'stille-woorden', pattern: /^content\/stille-woorden\.yaml$/u, schema: quietWords },
  { kind: 'woorden', pattern: /^content\/ui\/[a-z]{2,3}\.yaml$/u, schema: uiWords },
  { kind: 'inventaris', pattern: /^content\/inventaris\/[^/]+\.yaml$/u, schema: inventory },
  { kind: 'cijfers', pattern: /^content\/cijfers\/[^/]+\.yaml$/u, schema: figure },
  { kind: 'meting', pattern: /^content\/metingen\/privacy\.yaml$/u, schema: privacyMeasurement },
  { kind: 'vergelijker', pattern: /^content\/vergelijker\/[a-z]{2}\.yaml$/u, schema: comparison },
  { kind: 'overdracht', pattern: /^content\/overdracht\/[a-z]{2}\.yaml$/u, schema: handover },
  { kind: 'gemeenten', pattern: /^content\/regios\/gemeenten\.yaml$/u, schema: municipalities },
  { kind: 'herindelingen', pattern: /^content\/regios\/herindelingen\.yaml$/u, schema: mergers },
  {
    kind: 'regio-organisaties',
    pattern: /^content\/regios\/(zorgcoordinatoren|veilig-thuis|politie-eenheden|zorg-en-veiligheidshuizen)\.yaml$/u,
    schema: regionalOrganisations,
  },
  { kind: 'zoekwoorden', pattern: /^content\/zoeken\/[a-z]{2,3}\.yaml$/u, schema: searchWords },
  { kind: 'zoekmeting', pattern: /^content\/metingen\/zoeken\.yaml$/u, schema: searchFigures },
  { kind: 'wijzigingen', pattern: /^content\/wijzigingen\/\d{4}\.yaml$/u, schema: changeYear },
  { kind: 'wijzigingswoorden', pattern: /^content\/wijzigingen\/nl\.yaml$/u, schema: changeWords },
  { kind: 'begrippen', pattern: /^content\/begrippen\/[a-z]{2}\.yaml$/u, schema: glossary },
] as const satisfies readonly { kind: string; pattern: RegExp; schema: z.ZodType }[];

export type Kind = (typeof kinds)[number]['kind'];
type SchemaOf<Name extends Kind> = Extract<(typeof kinds)[number], { kind: Name }>['schema'];

/** A file whose shape is right, with its typed data. */
export interface Entry<Name extends Kind> {
  kind: Name;
  document: ContentDocument;
  data: z.infer<SchemaOf<Name>>;
}
