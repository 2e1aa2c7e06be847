import type { Loader, LoaderContext } from 'astro/loaders';

/** What stands in for a file that cannot be read or has the wrong shape. */
const wrong: object = { isWrong: true };

/**
 * A loader that leaves out a file with a mistake where Astro would refuse to start. For the preview only, where the page then
 * says what is wrong; a build stops at the check, and at Astro's own.
 */
export function tolerant(loader: Loader): Loader {
  return { ...loader, load: (context) => loader.load(tolerantContext(context as Context)) };
}

/** Astro hands more to its own loaders than it describes: how a file with an extension is read. */
type Context = LoaderContext & { entryTypes: Map<string, EntryType> };
interface EntryType {
  getEntryInfo: (file: object) => EntryInfo | Promise<EntryInfo>;
}
interface EntryInfo {
  data: object;
  body: string;
}

function tolerantContext(context: Context): Context {
  const { entryTypes, store, parseData } = context;
  return {
    ...context,
    entryTypes: new Map([...entryTypes].map(([extension, type]) => [extension, tolerantType(type)])),
    parseData: async (entry) => {
      try {
        return await parseData(entry);
      } catch {
        return wrong as typeof entry.data;
      }
    },
    store: { ...store, set: (entry) => entry.data !== wrong && store.set(entry) },
  };
}

function tolerantType(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: wrong, body: '' };
      }
    },
  };
}
