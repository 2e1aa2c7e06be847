import type { HandoverView } from '#domain/handover-view.ts';
import type { CallView } from '#domain/loket/call.ts';
import type { DeskView } from '#domain/loket/view.ts';
import type { PageLinkView } from '#domain/page-view.ts';
import type { ShowCardView } from '#domain/show-card.ts';
import type { Reaches } from './desks-to-call.ts';
import type { NoticeView } from './notice.ts';
import type { QuestionView } from './view.ts';

/** A desk in an outcome: why it stands here, and the answers that led to it. */
export interface DeskInOutcome {
  desk: DeskView;
  fallback: DeskView | undefined;
  because: string;
  basedOn: string;
}

/** What the outcomes of a tree carry along besides desks: a card to show to someone, a sheet for a handover, or neither. */
export interface TakeAlong {
  card: ShowCardView | null;
  sheet: HandoverView | null;
}

/** An outcome, ready to show. */
export interface OutcomeView {
  code: string;
  isVictim: boolean;
  above: NoticeView[];
  first: DeskInOutcome[];
  more: DeskInOutcome[];
  below: NoticeView[];
  pages: PageLinkView[];
  takeAlong: TakeAlong;
  isDanger: boolean;
  /** The numbers on the card or the sheet. */
  calls: CallView[];
  /** What the answers become on the phone. */
  said: string[];
}

/** Every part that any outcome of a tree can show, once: what the in-page version clones. */
export interface TreeParts {
  questions: QuestionView[];
  notices: NoticeView[];
  desks: { desk: DeskView; fallback: DeskView | undefined }[];
  pages: PageLinkView[];
  takeAlong: TakeAlong;
  calls: CallView[];
  /** Which desks can be phoned: the script chooses with the same function as the build. */
  reaches: Reaches;
}
