import { getCollection, getEntry } from 'astro:content';
import type { Loket } from '#domain/loket/traits.ts';
import { deskView, type DeskText, type DeskView } from '#domain/loket/view.ts';
import { wordParts } from '#domain/translation/source-hash.ts';
import { translationView } from '#domain/translation/view.ts';
import { siteConfig } from '#site.config.ts';
import { oncePerLanguage } from './once.ts';
import { wordsIn } from './words.ts';

/** A desk as editors wrote it, and as pages show it. */
export interface Desk {
  id: string;
  loket: Loket;
  view: DeskView;
}

/**
 * Every desk by id, ready to show in one language, in the order of their names; in another language than Dutch those that
 * are translated.
 */
export const desksById = oncePerLanguage(async (language): Promise<Map<string, Desk>> => {
  const words = await wordsIn(language);
  const desks = await Promise.all(
    (await getCollection('loketten')).map(async ({ id, data }) => {
      const text = await textOf(id, data, language);
      return text === null ? null : { id, loket: data, view: deskView(id, data, text, words, language) };
    }),
  );
  return new Map(
    desks
      .filter((desk) => desk !== null)
      .sort((a, b) => a.view.name.localeCompare(b.view.name, language))
      .map((desk) => [desk.id, desk]),
  );
});

/** The words of a desk in one language; null when it has none. */
async function textOf(id: string, loket: Loket, language: string): Promise<DeskText | null> {
  const dutch = loket.text.nl;
  if (language === siteConfig.defaultLanguage) return { text: dutch, translation: null };
  const entry = await getEntry('loketVertalingen', `${language}/${id}`);
  if (entry === undefined) return null;
  return { text: entry.data, translation: translationView(entry.data.translation, wordParts(dutch)) };
}

/** Looks up desks by id. The function it gives throws when content/loketten/ does not have the desk. */
export async function deskFinder(language: string): Promise<(id: string) => DeskView> {
  const desks = await desksById(language);
  return (id) => {
    const desk = desks.get(id);
    if (desk === undefined) throw new Error(`content/loketten/${id}.yaml is missing`);
    return desk.view;
  };
}

/** Looks up a desk by id together with the desk to try when it does not answer. Throws as deskFinder does. */
export async function deskWithFallbackFinder(
  language: string,
): Promise<(id: string) => { desk: DeskView; fallback: DeskView | undefined }> {
  const deskOf = await deskFinder(language);
  return (id) => {
    const desk = deskOf(id);
    return { desk, fallback: desk.fallbackId === null ? undefined : deskOf(desk.fallbackId) };
  };
}
