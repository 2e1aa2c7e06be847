import type { DeskView } from '#domain/loket/view.ts';

/** One page of the directory: the desks that fit a selection, and how to narrow or widen it. */
export interface DirectoryView {
  address: string;
  chosen: { label: string; removeHref: string; removeLabel: string }[];
  groups: { heading: string; choices: { label: string; count: number; href: string }[] }[];
  /** "12 loketten", ready to show. */
  count: string;
  desks: DeskView[];
}
