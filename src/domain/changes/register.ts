import { entriesOf, isNamed, roles, shownChannels, type Organisations } from '#domain/regions/entries.ts';
import { slugOf } from '#domain/regions/names.ts';
import { isShown, type Channel, type Loket } from '#domain/loket/traits.ts';
import type { ChangedThing, ChangedWhat } from '#schema/changes.ts';
import type { Municipalities } from '#schema/region.ts';
import type { Tree } from '#schema/tree.ts';

/** Something that visitors rely on, at one moment: what is compared to see what changed. */
export interface Subject {
  of: ChangedThing;
  /** The id of a desk, the slug of a municipality, `<file>/<key>` of what stands inside a file. */
  id: string;
  name: string;
  /** The file in which it stands. */
  file: string;
  facts: Fact[];
}

/** One thing to know about it. Only what a visitor is shown: a number that nobody confirmed is no fact. */
export interface Fact {
  /** What to say when this is different. */
  what: ChangedWhat | Contact;
  /** Which of several: the second phone for calls from abroad. */
  place: string;
  value: string;
}

/** A way to reach someone: it can come and go as well as change. */
export type Contact = 'nummer' | 'adres';

/** The files of the register, each with its data. */
export interface Register {
  desks: { file: string; id: string; loket: Loket }[];
  trees: { file: string; id: string; tree: Tree }[];
  /** Null as long as the regions cannot be read as a whole. */
  regions: { list: Municipalities; organisations: Organisations } | null;
}

/** Everything in a register that can change, each once. */
export function subjectsOf({ desks, trees, regions }: Register): Subject[] {
  return [
    ...desks.map(({ file, id, loket }): Subject => {
      const card: Fact = { what: 'kaart', place: '', value: JSON.stringify(loket.card) };
      return { of: 'loket', id, name: loket.name, file, facts: [card, ...channelFacts(loket.channels)] };
    }),
    ...(regions === null ? [] : [...organisationsOf(regions), ...municipalitiesOf(regions)]),
    ...trees.flatMap(treeSubjects),
  ];
}

function channelFacts(channels: readonly Channel[]): Fact[] {
  const seen = new Map<string, number>();
  return channels.flatMap((channel): Fact[] => {
    const kind = `${channel.type} ${channel.use}`;
    const place = `${kind} ${seen.get(kind) ?? 0}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    const { level, date } = channel.verification;
    const certainty: Fact = { what: 'zekerheid', place, value: level };
    if (!isShown(channel) || channel.href === null) return [certainty];
    const isNumber = ['phone', 'sms', 'whatsapp'].includes(channel.type);
    return [
      certainty,
      { what: isNumber ? 'nummer' : 'adres', place, value: channel.href },
      { what: 'tijden', place, value: JSON.stringify(channel.hours) },
      { what: 'kosten', place, value: channel.cost },
      { what: 'nagekeken', place, value: date },
    ];
  });
}

type Regions = NonNullable<Register['regions']>;

function organisationsOf({ organisations }: Regions): Subject[] {
  return roles.flatMap(({ id: role, file }) =>
    organisations[role].organisations.filter(isNamed).map((organisation): Subject => ({
      of: 'organisatie',
      id: `${file}/${organisation.key}`,
      name: organisation.name,
      file: `content/regios/${file}.yaml`,
      facts: channelFacts(shownChannels(organisation)),
    })),
  );
}

function municipalitiesOf({ list, organisations }: Regions): Subject[] {
  return list.municipalities.map((municipality): Subject => ({
    of: 'gemeente',
    id: slugOf(municipality.name),
    name: municipality.name,
    file: 'content/regios/gemeenten.yaml',
    facts: entriesOf(municipality, organisations).map(({ role, basis, organisations: named, fallback }) => ({
      what: 'organisatie',
      place: role,
      value: JSON.stringify({ basis, keys: named.map(({ key }) => key), fallback }),
    })),
  }));
}

function treeSubjects({ file, id: tree, tree: { questions, rules } }: Register['trees'][number]): Subject[] {
  const subject = (of: 'vraag' | 'regel', id: string, value: object): Subject => ({
    of,
    id: `${tree}/${id}`,
    name: id,
    file,
    facts: [{ what: 'anders', place: '', value: JSON.stringify(value) }],
  });
  return [
    ...questions.map(({ id, ...rest }) => subject('vraag', id, rest)),
    ...rules.map(({ id, ...rest }) => subject('regel', id, rest)),
  ];
}
