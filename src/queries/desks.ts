import { getCollection } from 'astro:content';
import { deskView, type DeskView } from '#domain/loket/view.ts';
import type { Loket } from '#domain/loket/traits.ts';
import { oncePerLanguage } from './once.ts';
import { wordsIn } from './words.ts';

/** A desk as editors wrote it, and as pages show it. */
export interface Desk {
  id: string;
  loket: Loket;
  view: DeskView;
}

/** Every desk by id, ready to show in one language, in the order of their names. */
export const desksById = oncePerLanguage(async (language): Promise<Map<string, Desk>> => {
  const words = await wordsIn(language);
  const entries = await getCollection('loketten');
  return new Map(
    entries
      .map(({ id, data }) => ({ id, loket: data, view: deskView(id, data, words, language) }))
      .sort((a, b) => a.view.name.localeCompare(b.view.name, language))
      .map((desk) => [desk.id, desk]),
  );
});

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
