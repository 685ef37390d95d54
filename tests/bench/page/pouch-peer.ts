import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import type { CaseDocument, Peer } from './peer';

const afterAll = '\uffff';

export async function openPouch(): Promise<Peer> {
  PouchDB.plugin(find);
  const pouch = new PouchDB('bench-pouch');
  const asStored = ({ id, ...rest }: CaseDocument) => ({ ...rest, _id: id });
  const byKana = async (beginning: string, limit: number) => {
    const selector = { customerKana: { $gte: beginning, $lt: beginning + afterAll } };
    return (await pouch.find({ selector, limit })).docs;
  };
  const atStage = async (stage: string, limit: number) => {
    const selector = { stage, receivedOn: { $gt: '' } };
    const sort = [{ stage: 'desc' as const }, { receivedOn: 'desc' as const }];
    return (await pouch.find({ selector, sort, limit })).docs;
  };
  return {
    fill: (documents) => pouch.bulkDocs(documents.map(asStored)),
    async index() {
      await pouch.createIndex({ index: { fields: ['customerKana'] } });
      await pouch.createIndex({ index: { fields: ['stage', 'receivedOn'] } });
      // An index is made when it is first asked.
      await byKana('', 1);
      await atStage('ready', 1);
    },
    save: (document) => pouch.put(asStored(document)),
    byKana,
    atStage,
  };
}
