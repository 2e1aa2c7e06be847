import type { NoticeView } from '#domain/keuzehulp/notice.ts';
import type { Tree } from '#domain/keuzehulp/types.ts';
import type { ChannelView, DeskView } from '#domain/loket/view.ts';
import type { NowWords } from '#domain/opening-hours/now-in-words.ts';
import type { TreeWords, UiWords } from '#domain/words.ts';

/**
 * The form of the files that partner sites host beside the script (decision 31). The script refuses any other number, so
 * raise it with every change that an older script would show wrongly.
 */
export const partnerFormat = 1;

/** What a partner site hosts beside the script: one file a tree, and one with all desks, each in one language. */
export interface PartnerFile {
  format: number;
  /** ISO day of the newest fact in it. */
  generated: string;
  /** Last ISO day on which it says nothing about its age. */
  freshUntil: string;
  license: string;
  language: string;
  direction: 'ltr' | 'rtl';
  words: PartnerWords;
  /** Public holidays as ISO days. */
  holidays: string[];
  /** Desks by id. */
  desks: Record<string, PartnerDesk>;
  /** Left out in the file with all desks. */
  keuzehulp?: PartnerKeuzehulp;
}

/** A desk as a card of the site shows it. */
export interface PartnerDesk extends Pick<
  DeskView,
  'name' | 'organisation' | 'summary' | 'website' | 'isReachable' | 'fallbackId'
> {
  /** Address of its page on the site. */
  href: string;
  channels: ChannelView[];
  /** The answers to the fixed questions, in the order of `words.facts`. */
  facts: string[];
}

/** One tree: its rules for the engine, and the words and parts that its questions and outcomes show. */
export interface PartnerKeuzehulp {
  tree: Tree;
  intro: string;
  questions: TreeWords['questions'];
  reasons: TreeWords['reasons'];
  notices: Record<string, Pick<NoticeView, 'title' | 'paragraphs'>>;
  /** Pages to read on by the address that the rules name: where it is on the site, and what it is called. */
  pages: Record<string, { href: string; title: string }>;
  words: Pick<
    UiWords['choose'],
    | 'your_answers'
    | 'change'
    | 'change_label'
    | 'start_over'
    | 'back'
    | 'outcome_heading_u'
    | 'begin_here'
    | 'also'
    | 'based_on'
    | 'read_more'
    | 'other_way_u'
    | 'all_desks'
  > & { name: string; count: UiWords['directory']['count'] };
}

/** The words that every file has. */
export interface PartnerWords extends Pick<
  UiWords['desk'],
  'details' | 'no_answer' | 'look_at_own_site' | 'no_own_site'
> {
  danger: string;
  call: string;
  /** Where `call` leads. */
  callHref: string;
  /** The fixed questions about a desk. */
  facts: string[];
  now: NowWords;
  /** Where the data come from and of which day they are. */
  source: string;
  /** What to say from the day after `freshUntil`. */
  stale: string;
  open: string;
  /** What every reader must know: that nobody confirmed the data, that nobody reviewed the translation. */
  remarks: string[];
}
