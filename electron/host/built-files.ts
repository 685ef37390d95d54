/** Folders and files of the bundle that a host needs, beside its own code. */
export type BuiltFiles = {
  readonly page: string;
  /** The one preload file; only Electron has a use for it. */
  readonly preload: string;
  readonly fonts: string;
  /** The thread that does long work on the records. */
  readonly keepingThread: string;
  /** The thread that looks into files made elsewhere, and the folder of what it reads them with. */
  readonly readingThread: string;
  readonly wasm: string;
};
