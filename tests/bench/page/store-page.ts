import { openLedger } from '../../../renderer/db/ledger';
import { type StoreWorkload, storeWorkload } from './store-workload';

declare global {
  interface Window {
    storeBench: StoreWorkload;
  }
}

window.storeBench = storeWorkload(openLedger('sample'));
