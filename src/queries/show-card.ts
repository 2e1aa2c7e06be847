import { showCardView, type ShowCardView } from '#domain/show-card.ts';
import { siteConfig } from '#site.config.ts';
import { wordsIn } from './words.ts';

/** The card to show to someone who can call, in one language and in Dutch. */
export async function showCardIn(language: string): Promise<ShowCardView> {
  return showCardView(await wordsIn(language), await wordsIn(siteConfig.defaultLanguage), language);
}
