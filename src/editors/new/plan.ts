import type { Content } from '#checks/content/read.ts';
import { pageAddress, sectionBase, type SectionId } from '#domain/page-view.ts';
import { siteConfig } from '#site.config.ts';
import { withModeline } from '../schemas.ts';
import { deskFile } from './desk.ts';
import { languageFiles } from './language.ts';
import { pageFile } from './page.ts';

/** Files to make, by path from the root, and what to do next; or why nothing can be made. All words are Dutch. */
export type Plan = { files: Map<string, string>; next: string } | { refused: string };

/** What a plan looks at. */
export interface Known {
  content: Content;
  /** Text of a glossary of translators (content/vertalen/). */
  glossary: string;
  /** ISO day. */
  today: string;
}

export const usage = [
  'Zo maakt u een nieuw bestand:',
  '  npm run new -- loket <id>              bijvoorbeeld: npm run new -- loket fonds-slachtofferhulp',
  '  npm run new -- pagina <deel>/<naam>    bijvoorbeeld: npm run new -- pagina burgers/op-reis',
  '  npm run new -- taal <code>             bijvoorbeeld: npm run new -- taal ro',
].join('\n');

const makers: Readonly<Record<string, (name: string, known: Known) => Plan>> = {
  loket: desk,
  pagina: page,
  taal: language,
};

/** What `npm run new -- <kind> <name>` is to make. Writes nothing. */
export function planFor(words: readonly string[], known: Known): Plan {
  const [kind, name, ...more] = words;
  if (kind === undefined) return { refused: usage };
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  if (make === undefined)
    return { refused: `“${kind}” kan ik niet maken. Kies uit: ${Object.keys(makers).join(', ')}.\n\n${usage}` };
  if (name === undefined || more.length > 0) return { refused: `Na “${kind}” hoort precies één naam.\n\n${usage}` };
  const plan = make(name, known);
  if ('refused' in plan) return plan;
  return { ...plan, files: new Map([...plan.files].map(([file, text]) => [file, withModeline(file, text)])) };
}

const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const badName = (name: string) =>
  `“${name}” kan geen naam zijn: hij staat in het adres. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld: een-goede-naam.`;

function desk(id: string, { today }: Known): Plan {
  if (!goodName.test(id)) return { refused: badName(id) };
  return {
    files: new Map([[`content/loketten/${id}.yaml`, deskFile(today)]]),
    next: `Vul in wat leeg is. Deze naam verandert daarna nooit meer: het adres wordt /loketten/${id}/.`,
  };
}

const sections = Object.entries(sectionBase)
  .map(([section, base]) => ({ section: section as SectionId, base: base.slice(1, -1) }))
  .filter(({ base }) => base !== '');

function page(path: string, { content, today }: Known): Plan {
  const [base = '', slug = '', ...more] = path.split('/').filter((part) => part !== '');
  const section = sections.find((one) => one.base === base)?.section;
  if (section === undefined || slug === '' || more.length > 0) {
    const examples = sections.map((one) => `${one.base}/<naam>`).join(', ');
    return { refused: `“${path}” is geen plaats voor een pagina. Kies uit: ${examples}.` };
  }
  if (!goodName.test(slug)) return { refused: badName(slug) };
  const inSection = [...content.of('pagina'), ...content.of('signalen')].filter(({ document }) =>
    document.file.startsWith(`content/${section}/`),
  );
  const order = Math.max(0, ...inSection.map(({ data }) => data.order)) + 1;
  const address = pageAddress(section, slug);
  return {
    files: new Map([[`content/${section}/${siteConfig.defaultLanguage}/${slug}.mdx`, pageFile(section, order, today)]]),
    next: `Vul in wat leeg is en schrijf de tekst. Het adres wordt ${address}; bekijk de pagina met “npm run dev”.`,
  };
}

function language(code: string, { content, glossary }: Known): Plan {
  const isCode = /^[a-z]{2,3}$/u.test(code);
  const name = isCode ? new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' }).of(code) : undefined;
  if (name === undefined) {
    return {
      refused: `“${code}” is geen code van een taal. Gebruik de code van twee of drie letters (ISO 639), bijvoorbeeld ro of bg.`,
    };
  }
  if (siteConfig.languages.some((known) => known.code === code))
    return { refused: `De site heeft deze taal al: ${name} (${code}).` };
  return {
    files: languageFiles(content, code, glossary),
    next: [
      `Begin met content/vertalen/${code}.md. Vul daarna de andere bestanden in; het Nederlands staat ernaast.`,
      `Wat nog ontbreekt: npm run check -- --taal=${code}`,
      `De site toont ${name} pas als de taal in src/site.config.ts staat (zie content/README.md).`,
    ].join('\n'),
  };
}
