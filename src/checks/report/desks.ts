import { isShown } from '#domain/loket/traits.ts';
import type { Loket } from '#schema/loket.ts';
import type { Content } from '../content/read.ts';
import { list, table } from './markdown.ts';

/** Desks with answers nobody knows, most unknown first; how often each question is open; desks outside the keuzehulp. */
export function deskLines(content: Content): string[] {
  const desks = content.of('loket');
  const rows = desks
    .map(({ document, data }) => ({ id: document.name, unknown: unknownAnswers(data), ...channelCounts(data) }))
    .filter(({ unknown, unconfirmed, withoutHours }) => unknown.length + unconfirmed + withoutHours > 0)
    .sort((a, b) => b.unknown.length - a.unknown.length || a.id.localeCompare(b.id));
  const notRouted = desks.flatMap(({ document, data }) =>
    data.not_routed === undefined ? [] : [`${document.name}: ${data.not_routed}`],
  );
  return [
    `Bij ${rows.length} van ${desks.length} loketten is iets niet bekend of niet bevestigd.`,
    '',
    ...table(
      ['loket', 'antwoorden onbekend', 'kanalen onbevestigd', 'nummers en chats zonder tijden'],
      rows.map(({ id, unknown, unconfirmed, withoutHours }) => [id, unknown.length, unconfirmed, withoutHours]),
    ),
    '',
    '### Vragen waarop het antwoord onbekend is',
    '',
    ...questionLines(
      content,
      rows.flatMap(({ unknown }) => unknown),
    ),
    '',
    `### Loketten waar de keuzehulp niet naar wijst (${notRouted.length})`,
    '',
    ...list(notRouted, 'Geen.'),
  ];
}

/** Each open question in the words of content/ui/nl.yaml, with the number of desks. */
function questionLines(content: Content, fields: readonly string[]): string[] {
  const words = content.of('woorden').find(({ document }) => document.name === 'nl');
  const questions: Readonly<Record<string, string>> = words?.data.card.questions ?? {};
  const rows = [...new Set(fields)]
    .map((field) => ({ question: questions[field] ?? field, count: fields.filter((one) => one === field).length }))
    .sort((a, b) => b.count - a.count || a.question.localeCompare(b.question));
  return table(
    ['vraag', 'loketten'],
    rows.map(({ question, count }) => [question, count]),
  );
}

/** Fields of the card whose answer is not known. When something happens is part of what happens, and not counted apart. */
function unknownAnswers({ card }: Loket): string[] {
  return Object.entries(card).flatMap(([field, value]) => {
    const answer: unknown = typeof value === 'object' && value !== null && 'answer' in value ? value.answer : value;
    return answer === 'onbekend' && field !== 'next_when' ? [field] : [];
  });
}

function channelCounts({ channels }: Loket): { unconfirmed: number; withoutHours: number } {
  const spoken = channels.filter((channel) => isShown(channel) && ['phone', 'chat'].includes(channel.type));
  return {
    unconfirmed: channels.filter(({ verification }) => verification.level === 'onbevestigd').length,
    withoutHours: spoken.filter(({ hours }) => hours === null).length,
  };
}
