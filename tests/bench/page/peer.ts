import type { StoredCase } from '../../../renderer/db/ledger';

/** The row of a case with the first of its stages, as one document. */
export type CaseDocument = Omit<StoredCase, 'id'> & { readonly id: string; readonly stage: string };

/** A store of documents, doing some of what the desk's store does. */
export type Peer = {
  readonly fill: (documents: readonly CaseDocument[]) => Promise<unknown>;
  /** Makes the indexes ready, where that is not done while filling. */
  readonly index: () => Promise<unknown>;
  readonly save: (document: CaseDocument) => Promise<unknown>;
  /** Documents whose reading of the name begins so. */
  readonly byKana: (beginning: string, limit: number) => Promise<readonly unknown[]>;
  /** The latest received at a stage. */
  readonly atStage: (stage: string, limit: number) => Promise<readonly unknown[]>;
};

export function stageOf({ stages }: StoredCase): string {
  return stages[0] ?? 'none';
}
