import { hiddenCharacters, mixedWords } from '#domain/text/hidden-characters.ts';
import { dialForm, dialledNumbers, isCallLink } from '#domain/text/phone-numbers.ts';
import { shownHost, suspicionOf } from '#domain/text/web-address.ts';
import type { BuiltText } from './texts.ts';

/** What the built site may hold: all of it comes from the registers of content/. */
export interface Registered {
  /** Numbers, in the form of `dialForm`. */
  numbers: ReadonlySet<string>;
  /** Links that call, text or open a chat, letter by letter. */
  callLinks: ReadonlySet<string>;
  /** Names in which digits stand that are no number: the ids of desks. */
  names: readonly string[];
}

/** Everything in a text of the built site that slipped in (INT-1, INT-8), in words for who reads the test. */
export function smuggledIn({ text, isLink, shown }: BuiltText, registered: Registered): string[] {
  const seeming = [...hiddenCharacters(text), ...mixedWords(text)].map(({ found }) => `hidden or mixed: ${found}`);
  return [...seeming, ...(isLink ? linkProblems(text, shown ?? '', registered) : numberProblems(text, registered))];
}

function numberProblems(text: string, { numbers, names }: Registered): string[] {
  const named = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return dialledNumbers(named)
    .filter(({ readings }) => !readings.some((number) => numbers.has(number)))
    .map(({ text: number }) => `number of no desk: ${number}`);
}

function linkProblems(address: string, shown: string, { numbers, callLinks }: Registered): string[] {
  if (isCallLink(address)) {
    const isKnown = callLinks.has(address) && numbers.has(dialForm(address));
    return isKnown ? [] : [`link that calls no desk: ${address}`];
  }
  if (!/^https?:/iu.test(address)) return [];
  const suspicion = suspicionOf(address);
  const host = shownHost(shown);
  const target = shownHost(address);
  return [
    ...(suspicion === null ? [] : [`host (${suspicion}): ${address}`]),
    ...(host === null || host === target ? [] : [`shows ${host}, goes to ${target ?? address}`]),
  ];
}
