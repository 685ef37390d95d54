/** What the bench uses of two packages that come without types. */
declare module 'pouchdb-browser' {
  type Found = { readonly docs: readonly unknown[] };
  class PouchDB {
    static plugin(plugin: unknown): void;
    constructor(name: string);
    bulkDocs(documents: readonly object[]): Promise<unknown>;
    put(document: object): Promise<unknown>;
    createIndex(wish: { readonly index: { readonly fields: readonly string[] } }): Promise<unknown>;
    find(wish: {
      readonly selector: object;
      readonly sort?: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
      readonly limit: number;
    }): Promise<Found>;
  }
  export default PouchDB;
}

declare module 'pouchdb-find' {
  const plugin: unknown;
  export default plugin;
}
