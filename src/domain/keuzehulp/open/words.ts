/** The words of the pages about the keuzehulp, for components: they may import types of domain only. */
export type { OpenRoutingWords } from '#schema/open-routing.ts';
