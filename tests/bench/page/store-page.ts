import { openLedger } from '../../../renderer/db/ledger';
import { type PeersWorkload, peersWorkload } from './peers-workload';
import { type StoreWorkload, storeWorkload } from './store-workload';

declare global {
  interface Window {
    storeBench: StoreWorkload;
    peersBench: PeersWorkload;
  }
}

const db = openLedger('sample');
window.storeBench = storeWorkload(db);
window.peersBench = peersWorkload(db);
