import { texts } from './ui-text.ts';

/* The card to show to someone who can call. Part of content/ui/<lang>.yaml. */

export const showCardWords = texts([
  'heading',
  'intro',
  'open',
  'close',
  'danger',
  'help',
  'call',
  'own_phone',
  'keep_quiet',
  'no_dutch',
  'i_speak',
  'tick',
  'no_voice',
  'no_hearing',
  'if_danger',
  'help_line',
]);
