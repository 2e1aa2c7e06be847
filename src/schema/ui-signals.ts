import { z } from 'zod';
import { text, texts } from './ui-text.ts';

/* The words around a checklist of signals. Part of content/ui/<lang>.yaml. */

export const signalWords = z.strictObject({
  title: text,
  heading: text,
  description: text,
  intro: text,
  where: texts(['persoon', 'omgeving', 'online', 'geld']),
  tick_note: text,
  less_sure: text,
  less_sure_note: text,
  to_test: text,
  to_test_note: text,
  what_now: text,
  danger: text,
  for_self: text,
  for_citizen: text,
  for_professional: text,
  no_score: text,
});
