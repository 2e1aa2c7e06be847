/** One group of a checklist. What only the editors thought of stands apart from what a source says. */
export interface SignalGroupView {
  heading: string;
  signals: { text: string; isLessSure: boolean }[];
}

export interface ChecklistView {
  groups: SignalGroupView[];
  /** Not in any source: shown under its own heading, worded as a possibility. */
  toTest: string[];
}

type Certainty = 'hoog' | 'midden' | 'redactioneel';
type Where = 'persoon' | 'omgeving' | 'online' | 'geld';

/** Divides the signals of a form by where one sees them and by how sure they are (facts/signals.md: H, M, R). */
export function checklistView(
  groups: readonly { where: Where; signals: readonly { text: string; certainty: Certainty }[] }[],
  headings: Readonly<Record<Where, string>>,
): ChecklistView {
  return {
    groups: groups
      .map(({ where, signals }) => ({
        heading: headings[where],
        signals: signals
          .filter(({ certainty }) => certainty !== 'redactioneel')
          .map(({ text, certainty }) => ({ text, isLessSure: certainty === 'midden' })),
      }))
      .filter((group) => group.signals.length > 0),
    toTest: groups.flatMap(({ signals }) =>
      signals.filter(({ certainty }) => certainty === 'redactioneel').map(({ text }) => text),
    ),
  };
}
