import { mayRunElsewhere } from '#domain/partner/settings.ts';
import { privacyMeasurement } from '#schema/measurement.ts';
import type { Problem } from '../problem.ts';
import { components, insteadOf, writtenOut } from './components.ts';
import type { ContentDocument } from './document.ts';
import { readMdx, type MdxElement } from './mdx.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';
import { choices, didYouMean } from './suggest.ts';

/** What the components in a text may point to. */
interface Targets {
  desks: ReadonlySet<string>;
  inventories: readonly string[];
  /** Trees that may run on another site. */
  shared: readonly string[];
  /** Null when the list of terms has a mistake in it: then nobody can tell. */
  terms: readonly string[] | null;
}

/** The components in the text of every page, in any language: each exists, is written as it must be, and points to something. */
export function elementProblems(content: Content): Problem[] {
  const targets = {
    desks: deskIds(content),
    inventories: content.documents.filter(({ file }) => file.startsWith('content/inventaris/')).map(({ name }) => name),
    shared: content
      .of('boom')
      .filter(({ data }) => mayRunElsewhere(data))
      .map(({ document }) => document.name),
    terms: content.of('begrippen')[0]?.data.terms.map(({ id }) => id) ?? null,
  };
  return [...content.of('pagina'), ...content.of('signalen'), ...content.of('vertaling')].flatMap(({ document }) => {
    const { elements } = readMdx(document.body);
    return [
      ...elements.flatMap((element) => formProblems(document, element, targets)),
      ...explainedTwice(document, elements),
    ];
  });
}

function formProblems(document: ContentDocument, element: MdxElement, targets: Targets): Problem[] {
  const { name, attributes } = element;
  const problem = problemAt(document, element);
  const component = components[name];
  if (component === undefined) {
    return [
      problem(
        `Het onderdeel <${name}> bestaat niet.`,
        'Alleen vaste onderdelen zijn op elke telefoon en voor elke lezer nagekeken.',
        insteadOf(name),
      ),
    ];
  }
  const extra = [...attributes.keys()].filter((attribute) => attribute !== component.attribute);
  if (extra.length > 0) {
    const what = `Het onderdeel <${name}> kent geen ${extra.map((attribute) => `“${attribute}”`).join(', ')}.`;
    return [problem(what, 'Hoe iets eruitziet, regelt de site, overal hetzelfde.', `Schrijf ${writtenOut(name)}.`)];
  }
  if (component.attribute === null) return [];
  const target = attributes.get(component.attribute);
  if (target === null) {
    const what = `Bij het onderdeel <${name}> is “${component.attribute}” niet goed geschreven.`;
    return [problem(what, 'Code in een tekst voert de site niet uit.', `Schrijf ${writtenOut(name)}.`)];
  }
  if (target === undefined) {
    const what = `Bij het onderdeel <${name}> ontbreekt “${component.attribute}”.`;
    return [problem(what, 'De site weet dan niet wat hier moet staan.', `Schrijf ${writtenOut(name)}.`)];
  }
  return targetProblems(document, element, target, targets);
}

function targetProblems(document: ContentDocument, element: MdxElement, target: string, targets: Targets): Problem[] {
  const problem = problemAt(document, element);
  switch (element.name) {
    case 'Gemeten': {
      const known = Object.keys(privacyMeasurement.shape);
      if (known.includes(target)) return [];
      return [problem(`Het gemeten getal “${target}” bestaat niet.`, 'Er zou niets staan.', choices(target, known))];
    }
    case 'Inventaris': {
      if (targets.inventories.includes(target)) return [];
      const mend = `${choices(target, targets.inventories)} Dat zijn de bestandsnamen in content/inventaris/.`;
      return [problem(`De lijst “${target}” bestaat niet.`, 'De pagina zou leeg blijven.', mend)];
    }
    case 'Partnervoorbeeld': {
      if (targets.shared.includes(target)) return [];
      const what = `De keuzehulp “${target}” is er niet voor andere sites.`;
      return [problem(what, 'Het voorbeeld zou leeg blijven.', choices(target, targets.shared))];
    }
    case 'Begrip': {
      if (targets.terms === null || targets.terms.includes(target)) return [];
      const mend = `${didYouMean(target, targets.terms)}Kies een id uit content/begrippen/nl.yaml, of voeg het woord daar toe.`;
      return [problem(`Het begrip “${target}” bestaat niet.`, 'De link zou nergens heen gaan.', mend)];
    }
    default: {
      const line = document.lineInBody(element.offset);
      const why = 'De lezer zou hier geen nummer zien.';
      return targets.desks.has(target) ? [] : [unknownDesk(document.file, line, target, why, targets.desks)];
    }
  }
}

/** A term is explained once on a page. */
function explainedTwice(document: ContentDocument, elements: readonly MdxElement[]): Problem[] {
  const explained = elements.filter(({ name }) => name === 'Begrip');
  const ids = explained.map(({ attributes }) => attributes.get('id'));
  return explained
    .filter((_, index) => typeof ids[index] === 'string' && ids.indexOf(ids[index]) !== index)
    .map((element) =>
      problemAt(document, element)(
        `Het begrip “${element.attributes.get('id') ?? ''}” is op deze pagina al uitgelegd.`,
        'Eén uitleg per pagina is genoeg; meer links leiden af.',
        'Laat hier alleen het woord staan, zonder <Begrip>.',
      ),
    );
}

function problemAt({ file, lineInBody }: ContentDocument, { offset }: MdxElement) {
  return (what: string, why: string, mend: string): Problem => ({ file, line: lineInBody(offset), what, why, mend });
}
