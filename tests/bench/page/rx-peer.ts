import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { CaseDocument, Peer } from './peer';

type RxDocument = Pick<CaseDocument, 'id' | 'customerKana' | 'stage' | 'receivedOn'> & {
  /** The rest of the row. */
  readonly row: object;
};

const afterAll = '\uffff';
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 64 },
    customerKana: { type: 'string', maxLength: 200 },
    stage: { type: 'string', maxLength: 40 },
    receivedOn: { type: 'string', maxLength: 10 },
    row: { type: 'object', additionalProperties: true },
  },
  required: ['id', 'customerKana', 'stage', 'receivedOn', 'row'],
  indexes: ['customerKana', ['stage', 'receivedOn']],
} as const;

export async function openRx(): Promise<Peer> {
  const database = await createRxDatabase({ name: 'bench-rx', storage: getRxStorageDexie() });
  const { documents } = await database.addCollections({ documents: { schema } });
  if (documents === undefined) throw new Error('RxDB made no collection.');
  const asStored = ({ id, customerKana, stage, receivedOn, ...row }: CaseDocument): RxDocument => ({
    id,
    customerKana,
    stage,
    receivedOn,
    row,
  });
  return {
    fill: (some) => documents.bulkInsert(some.map(asStored)),
    index: async () => undefined,
    save: (document) => documents.insert(asStored(document)),
    byKana: (beginning, limit) =>
      documents
        .find({ selector: { customerKana: { $gte: beginning, $lt: beginning + afterAll } }, limit })
        .exec(),
    atStage: (stage, limit) =>
      documents
        .find({ selector: { stage }, sort: [{ stage: 'desc' }, { receivedOn: 'desc' }], limit })
        .exec(),
  };
}
