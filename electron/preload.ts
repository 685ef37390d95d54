import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { ContentHash } from '../shared/cases/ids';
import { callNames } from '../shared/contract/call-names';
import type { Ledger, NoticeName } from '../shared/contract/calls';
import {
  callChannel,
  loadStoredFileChannel,
  noticeChannel,
  storePhotoChannel,
} from './host/electron/channels';

const verbs = Object.fromEntries(
  callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel(name), input)]),
);

/** The desk as the page sees it: the contract's verbs and nothing else of Electron. */
contextBridge.exposeInMainWorld('desk', {
  ...verbs,
  storePhoto: (ledger: Ledger, hash: ContentHash, bytes: Uint8Array) =>
    ipcRenderer.invoke(storePhotoChannel, ledger, hash, bytes),
  loadStoredFile: (ledger: Ledger, hash: ContentHash) =>
    ipcRenderer.invoke(loadStoredFileChannel, ledger, hash),
  onNotice: (name: NoticeName, listener: () => void) => {
    const hear = (_event: IpcRendererEvent, told: unknown) => {
      // Called without the event: it carries the raw way back to the main process.
      if (told === name) listener();
    };
    ipcRenderer.on(noticeChannel, hear);
    return () => {
      ipcRenderer.removeListener(noticeChannel, hear);
    };
  },
});
