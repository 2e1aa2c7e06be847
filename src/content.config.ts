import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { changeWords, changeYear } from '#schema/changes.ts';
import { comparison } from '#schema/comparison.ts';
import { example } from '#schema/example.ts';
import { factFile } from '#schema/fact.ts';
import { figure } from '#schema/figures.ts';
import { glossary } from '#schema/glossary.ts';
import { handover } from '#schema/handover.ts';
import { holidays } from '#schema/holidays.ts';
import { inventory } from '#schema/inventory.ts';
import { lastRelease } from '#schema/last-release.ts';
import { loket, loketTranslation } from '#schema/loket.ts';
import { privacyMeasurement } from '#schema/measurement.ts';
import { openRoutingWords } from '#schema/open-routing.ts';
import { page, pageTranslation } from '#schema/page.ts';
import { mergers, municipalities, regionalOrganisations } from '#schema/region.ts';
import { searchFigures } from '#schema/search-figures.ts';
import { searchWords } from '#schema/search.ts';
import { signalPage, signalSources } from '#schema/signal-page.ts';
import { tree, treeWords } from '#schema/tree.ts';
import { uiWords } from '#schema/ui.ts';
import { tolerant } from '#editors/preview/tolerant-loader.ts';
import { siteConfig } from '#site.config.ts';

/** The id of an entry is its path without the extension: `nl/praten`, `comensha`, `ik.nl`. */
const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/u, '');

/** Bodies stay with the entry: a translation is held against the paragraphs of its Dutch page. */
const files = (folder: string, pattern: string | string[]): Loader => {
  const loader = glob({ base: `./content/${folder}`, pattern, generateId: withoutExtension });
  return import.meta.env.DEV ? tolerant(loader) : loader;
};

/** Files of a language that is still being translated are not read: src/site.config.ts says which languages the site has. */
const codes = siteConfig.languages.map(({ code }) => code);
const anyLanguage = `@(${codes.join('|')})`;
const otherLanguage = `@(${codes.filter((code) => code !== siteConfig.defaultLanguage).join('|')})`;

const pages = (folder: string) => defineCollection({ loader: files(folder, 'nl/*.mdx'), schema: page });

export const collections = {
  slachtoffers: pages('slachtoffers'),
  professionals: pages('professionals'),
  burgers: pages('burgers'),
  over: pages('over'),
  algemeen: pages('algemeen'),
  vertalingen: defineCollection({ loader: files('.', `*/${otherLanguage}/*.mdx`), schema: pageTranslation }),
  loketten: defineCollection({ loader: files('loketten', '*.yaml'), schema: loket }),
  loketVertalingen: defineCollection({
    loader: files('loketten', `${otherLanguage}/*.yaml`),
    schema: loketTranslation,
  }),
  keuzehulp: defineCollection({ loader: files('keuzehulp', ['*.yaml', '!*.*.yaml']), schema: tree }),
  keuzehulpWords: defineCollection({ loader: files('keuzehulp', `*.${anyLanguage}.yaml`), schema: treeWords }),
  keuzehulpOpen: defineCollection({ loader: files('keuzehulp-open', 'nl.yaml'), schema: openRoutingWords }),
  voorbeelden: defineCollection({ loader: file('content/keuzehulp-open/voorbeelden.yaml'), schema: example }),
  vorigeUitgave: defineCollection({ loader: files('keuzehulp-open', 'vorige-uitgave.yaml'), schema: lastRelease }),
  signalen: defineCollection({ loader: files('signalen', 'nl/*.mdx'), schema: signalPage }),
  feiten: defineCollection({ loader: files('feiten', ['*.yaml', '!signalen.yaml']), schema: factFile }),
  signaalbronnen: defineCollection({ loader: files('feiten', 'signalen.yaml'), schema: signalSources }),
  inventaris: defineCollection({ loader: files('inventaris', '*.yaml'), schema: inventory }),
  vergelijker: defineCollection({ loader: files('vergelijker', '*.yaml'), schema: comparison }),
  overdracht: defineCollection({ loader: files('overdracht', '*.yaml'), schema: handover }),
  wijzigingen: defineCollection({ loader: files('wijzigingen', '[0-9]*.yaml'), schema: changeYear }),
  wijzigingswoorden: defineCollection({ loader: files('wijzigingen', 'nl.yaml'), schema: changeWords }),
  begrippen: defineCollection({ loader: files('begrippen', '*.yaml'), schema: glossary }),
  cijfers: defineCollection({ loader: files('cijfers', '*.yaml'), schema: figure }),
  metingen: defineCollection({ loader: files('metingen', 'privacy.yaml'), schema: privacyMeasurement }),
  gemeenten: defineCollection({ loader: files('regios', 'gemeenten.yaml'), schema: municipalities }),
  herindelingen: defineCollection({ loader: files('regios', 'herindelingen.yaml'), schema: mergers }),
  regioOrganisaties: defineCollection({
    loader: files('regios', ['*.yaml', '!gemeenten.yaml', '!herindelingen.yaml']),
    schema: regionalOrganisations,
  }),
  feestdagen: defineCollection({ loader: files('.', 'feestdagen.yaml'), schema: holidays }),
  zoeken: defineCollection({ loader: files('zoeken', `${anyLanguage}.yaml`), schema: searchWords }),
  zoekmeting: defineCollection({ loader: files('metingen', 'zoeken.yaml'), schema: searchFigures }),
  ui: defineCollection({ loader: files('ui', `${anyLanguage}.yaml`), schema: uiWords }),
};
