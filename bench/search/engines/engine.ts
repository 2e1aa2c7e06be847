/** A search engine over the pages of the built site. */
export interface Engine {
  name: string;
  /** Addresses of the pages it finds, best first; at least ten when there are. */
  find: (query: string) => Promise<string[]>;
  /** Bytes over the wire until the first results of a query in a fresh browser, compressed; null when not measured. */
  bytes: number | null;
  close: () => Promise<void>;
}
