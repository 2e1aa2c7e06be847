import type { Loket } from '#domain/loket/traits.ts';
import type { UiWords } from '#schema/ui.ts';

/** One of the fixed questions of a desk card with its answer, ready to show. */
export interface CardRow {
  id: string;
  question: string;
  answer: string;
}

/** The fixed questions of design.md §3 in their order, answered in the words of one language. */
export function cardRows(loket: Loket, words: UiWords, language: string): CardRow[] {
  const { questions, answers, nuances } = words.card;
  const answerRow = (id: YesNoField): CardRow => {
    const { answer, nuance } = loket.card[id];
    const detail = nuance === undefined ? '' : `: ${nuances[nuance]}`;
    return { id, question: questions[id], answer: `${answers[answer]}${detail}.` };
  };
  const row = (id: keyof UiWords['card']['questions'], answer: string): CardRow => ({
    id,
    question: questions[id],
    answer,
  });
  return [
    ...yesNoFields.map(answerRow),
    row('leaves_trace', traceInWords(loket, words)),
    row('languages', languagesInWords(loket, words, language)),
    answerRow('interpreter'),
    row(
      'can',
      asSentence(
        loket.card.can.map((id) => words.card.can[id]),
        words,
      ),
    ),
    row('cannot', limitsInWords(loket, words)),
    row('next', nextInWords(loket, words)),
    row('secrecy_ends', words.card.secrecy[loket.card.secrecy_ends]),
  ];
}

const yesNoFields = [
  'name_needed',
  'number_visible',
  'tells_police',
  'tells_comensha',
  'tells_parents',
  'free_of_charge',
] as const;
type YesNoField = (typeof yesNoFields)[number] | 'interpreter';

function traceInWords(loket: Loket, words: UiWords): string {
  const types = new Set(loket.channels.map((channel) => channel.type));
  const parts = [
    ...(types.has('phone') ? [words.card.leaves_trace_phone] : []),
    ...(types.has('chat') || types.has('web') ? [words.card.leaves_trace_web] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : `${words.card.answers[loket.card.leaves_trace.answer]}.`;
}

/** Languages that a source names for at least one channel, in the reader's own words. */
function languagesInWords(loket: Loket, words: UiWords, language: string): string {
  const codes = [...new Set(loket.channels.flatMap((channel) => channel.languages))];
  if (codes.length === 0) return `${words.card.languages_unknown}.`;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return asSentence(
    codes.map((code) => names.of(code) ?? code),
    words,
  );
}

function limitsInWords(loket: Loket, words: UiWords): string {
  const { cannot } = loket.card;
  if (cannot.length === 0) return `${words.card.answers.onbekend}.`;
  return asSentence(
    cannot.map((id) => words.card.cannot[id]),
    words,
  );
}

function nextInWords(loket: Loket, words: UiWords): string {
  const { next, next_when: when } = loket.card;
  if (next === 'onbekend') return words.card.next.onbekend;
  const whenWords = when === 'meteen' && next === 'gesprek-direct' ? [] : [words.card.next_when[when]];
  return [words.card.next[next], ...whenWords].join(' ');
}

function asSentence(parts: string[], words: UiWords): string {
  const text = parts.join(words.site.comma);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
