import { compactHours } from '#domain/opening-hours/index.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { citedSource, hostOf, type CitedSource } from '#domain/text/sources.ts';
import type { TranslationView } from '#domain/translation/view.ts';
import type { LoketText } from '#schema/loket.ts';
import type { UiWords } from '#schema/ui.ts';
import { cardRows, type CardRow } from './card.ts';
import { hoursInWords } from './hours-words.ts';
import { hasContactFile, isAlwaysReachable, isShown, mainChannel, type Channel, type Loket } from './traits.ts';

/** One channel, ready to show. A channel that is not confirmed has no value and no href: only words that say so. */
export interface ChannelView {
  type: Channel['type'];
  level: Channel['verification']['level'];
  /** "Bel 0800-2000", or the sentence that says the channel is not confirmed. */
  label: string;
  value: string | null;
  href: string | null;
  hours: string[];
  /** Hours for the browser (domain/opening-hours), null when there is nothing to compute. */
  hoursCode: string | null;
  /** What to know before pressing it: use, cost, traces, who verified it when, that it opens another site. Null without href. */
  terms: string | null;
  isMain: boolean;
}

/** A desk, ready to show in one language. */
export interface DeskView {
  id: string;
  href: string;
  name: string;
  organisation: string;
  kind: Loket['kind'];
  summary: string;
  explanation: string;
  notes: string[];
  channels: ChannelView[];
  /**
   * The channels of a card among other cards. The site of a desk that one can also phone or chat with would only distract
   * there; what nobody confirmed is named only where nothing else is left.
   */
  onCard: ChannelView[];
  main: ChannelView | null;
  isReachable: boolean;
  website: { href: string; host: string } | null;
  isAlwaysReachable: boolean;
  /** Where it lies as a contact to save; null when it is not offered so. */
  contactFile: string | null;
  rows: CardRow[];
  audiences: string;
  age: string;
  /** The desk to try when this one does not answer. */
  fallbackId: string | null;
  sources: CitedSource[];
  translation: TranslationView | null;
}

/** What a desk says of itself in one language. */
export interface DeskText {
  text: LoketText;
  /** How the translation stands; null for Dutch. */
  translation: TranslationView | null;
}

/** Everything the pages show of one desk, in the words of one language. */
export function deskView(
  id: string,
  loket: Loket,
  { text, translation }: DeskText,
  words: UiWords,
  language: string,
): DeskView {
  const main = mainChannel(loket);
  const channels = loket.channels.map((channel) => channelView(channel, channel === main, words, language));
  return {
    id,
    href: `/loketten/${id}/`,
    name: loket.name,
    organisation: loket.organisation,
    kind: loket.kind,
    summary: text.summary,
    explanation: text.explanation,
    notes: [text.hours_note, text.cost_note, text.language_note, text.privacy_note].filter(
      (note) => note !== undefined,
    ),
    channels,
    onCard: channelsOnCard(channels),
    main: channels.find((channel) => channel.isMain) ?? null,
    isReachable: channels.some(({ href }) => href !== null),
    website: loket.website === null ? null : { href: loket.website, host: hostOf(loket.website) },
    isAlwaysReachable: isAlwaysReachable(loket),
    contactFile: hasContactFile(loket) ? `/data/loketten/${id}.vcf` : null,
    rows: cardRows(loket, words, language),
    audiences: loket.audiences.map((audience) => words.desk.audiences[audience]).join(words.site.comma),
    age: ageInWords(loket.age, words),
    fallbackId: loket.card.no_answer,
    sources: loket.sources.map((source) => citedSource(source, language)),
    translation,
  };
}

/** One channel in the words of one language; without value and href when nobody confirmed it. */
export function channelView(channel: Channel, isMain: boolean, words: UiWords, language: string): ChannelView {
  const shown = isShown(channel);
  const { level } = channel.verification;
  const { desk } = words;
  const unconfirmed = desk[`unconfirmed_${channel.type}`];
  const verb = { ...desk, phone: desk.call }[channel.type];
  return {
    type: channel.type,
    level,
    label: shown ? fill(verb, { value: channel.value }) : unconfirmed,
    value: shown ? channel.value : null,
    href: shown ? channel.href : null,
    hours: shown && channel.type !== 'web' && channel.type !== 'email' ? hoursInWords(channel.hours, words) : [],
    hoursCode: shown && channel.hours !== null && channel.hours !== 'altijd' ? compactHours(channel.hours) : null,
    terms: shown ? termsInWords(channel, words, language) : null,
    isMain,
  };
}

function termsInWords({ type, href, use, cost, verification }: Channel, { desk }: UiWords, language: string): string {
  const terms = [
    use === 'gewoon' ? null : desk.uses[use],
    type === 'phone' ? desk.costs[cost] : null,
    type === 'phone' ? desk.in_call_history : null,
    verificationInWords(verification, desk, language),
    href?.startsWith('http') ? desk.other_site : null,
  ];
  return terms.filter((term) => term !== null).join(' · ');
}

/** How sure a channel is, and since when. */
export function verificationInWords(
  { level, date }: Channel['verification'],
  desk: UiWords['desk'],
  language: string,
): string {
  return fill(desk.verification[level], { date: spokenDate(date, language) });
}

function channelsOnCard(channels: ChannelView[]): ChannelView[] {
  const isDirect = ({ type }: ChannelView) => type !== 'web' && type !== 'email';
  const reachable = channels.filter(({ href }) => href !== null);
  if (reachable.length === 0) return channels.filter(({ type }) => type !== 'web');
  return reachable.some(isDirect) ? reachable.filter(isDirect) : reachable;
}

function ageInWords({ from, to }: Loket['age'], { desk }: UiWords): string {
  if (from !== null && to !== null) return fill(desk.age_range, { from, to });
  if (from !== null) return fill(desk.age_from, { from });
  if (to !== null) return fill(desk.age_to, { to });
  return desk.age_all;
}
