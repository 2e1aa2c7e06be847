import type { DeskView } from '#domain/loket/view.ts';
import type { PageLinkView } from '#domain/page-view.ts';
import type { NoticeView } from './notice.ts';
import type { QuestionView } from './view.ts';

/** A desk in an outcome: why it stands here, and the answers that led to it. */
export interface DeskInOutcome {
  desk: DeskView;
  fallback: DeskView | undefined;
  because: string;
  basedOn: string;
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
}

/** Every part that any outcome of a tree can show, once: what the in-page version clones. */
export interface TreeParts {
  questions: QuestionView[];
  notices: NoticeView[];
  desks: { desk: DeskView; fallback: DeskView | undefined }[];
  pages: PageLinkView[];
}
