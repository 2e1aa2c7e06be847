/** The words of one language, for components: they may import types of domain only. */
export type { Plural } from '#schema/ui-text.ts';
export type { UiWords } from '#schema/ui.ts';
export type { TreeWords } from '#schema/tree.ts';
