import { registerReader, stateOf } from './read-register.ts';
import type { Content } from '../content/read.ts';
import type { Problem } from '../problem.ts';
import { textsOnDisk } from './texts.ts';

/**
 * Whether the list of changes ends before how the register is now. Works without git: the list says at which state it ends.
 *
 * @param root folder that holds content/
 * @returns one problem or none
 */
export function behindProblems(root: string, content: Content): Problem[] {
  const newest = content.of('wijzigingen').at(-1);
  const state = stateOf(registerReader()(textsOnDisk(root)));
  if (newest?.data.state === state) return [];
  return [
    {
      file: newest?.document.file ?? 'content/wijzigingen/',
      line: newest?.document.lineOf(['state']) ?? 1,
      what: 'De lijst met wijzigingen loopt achter: er veranderde iets aan een loket, regio of regel.',
      why: 'Wie een nummer overschreef of deelde, ziet aan die lijst dat het veranderd is.',
      mend: 'Draai npm run changes -- --waarom="waarom dit veranderde" en leg de lijst samen met uw wijziging vast.',
    },
  ];
}
