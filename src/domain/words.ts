/** The words of one language, for components: they may import types of domain only. */
export type { UiWords } from '#schema/ui.ts';
export type { TreeWords } from '#schema/tree.ts';
