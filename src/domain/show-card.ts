import { fill } from '#domain/text/fill.ts';
import type { UiWords } from '#schema/ui.ts';

/** A sentence of the card: in Dutch for who is shown it, and in the words of who shows it where those are others. */
export interface CardLine {
  dutch: string;
  own: string | null;
}

/** The card to show to someone who can call for you. */
export interface ShowCardView {
  heading: string;
  intro: string;
  open: string;
  close: string;
  danger: CardLine;
  help: CardLine;
  call: CardLine;
  /** That this person speaks no Dutch, and what they do speak; empty in Dutch. */
  language: CardLine[];
  ownPhone: CardLine;
  keepQuiet: CardLine;
  tick: string;
  /** What can be added by a tick. */
  ticks: CardLine[];
}

/**
 * @param own the fixed words of the language of the page
 * @param dutch the same in Dutch
 * @param language its code
 */
export function showCardView(
  { show_card: own }: UiWords,
  { show_card: dutch }: UiWords,
  language: string,
): ShowCardView {
  const isDutch = language === 'nl';
  const line = (key: keyof UiWords['show_card']): CardLine => ({ dutch: dutch[key], own: isDutch ? null : own[key] });
  const named = new Intl.DisplayNames(['nl'], { type: 'language' }).of(language) ?? language;
  return {
    heading: own.heading,
    intro: own.intro,
    open: own.open,
    close: own.close,
    danger: line('danger'),
    help: line('help'),
    call: line('call'),
    language: isDutch ? [] : [line('no_dutch'), { dutch: fill(dutch.i_speak, { language: named }), own: own.i_speak }],
    ownPhone: line('own_phone'),
    keepQuiet: line('keep_quiet'),
    tick: own.tick,
    ticks: [line('no_voice'), line('no_hearing')],
  };
}
