import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callNames } from '../../../shared/contract/call-names';
import { err, type Result } from '../../../shared/result';
import type { Log } from '../../log';
import type { NoticeBoard } from '../notice-board';
import type { Dispatch } from '../serve';
import { callChannel, loadStoredFileChannel, noticeChannel, storePhotoChannel } from './channels';
import { isDeskAddress, isDeskFrame } from './sender';

/** Carries the contract's calls from the windows to the dispatcher, and its notices back. */
export function wireCalls(dispatch: Dispatch, noticeBoard: NoticeBoard, log: Log): void {
  async function fromDesk(
    event: IpcMainInvokeEvent,
    name: string,
    work: () => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    if (isDeskFrame(event.senderFrame)) return work();
    log.warn({ call: name, from: event.senderFrame?.url }, 'a call from a foreign frame was refused');
    return err({ kind: 'not-allowed', detail: 'only the desk itself may call' });
  }

  for (const name of callNames)
    ipcMain.handle(callChannel(name), (event, input: unknown) =>
      fromDesk(event, name, () => dispatch.call(name, input)),
    );
  ipcMain.handle(storePhotoChannel, (event, ledger: unknown, hash: unknown, bytes: unknown) =>
    fromDesk(event, 'storePhoto', () => dispatch.storePhoto(ledger, hash, bytes)),
  );
  ipcMain.handle(loadStoredFileChannel, (event, ledger: unknown, hash: unknown) =>
    fromDesk(event, 'loadStoredFile', () => dispatch.loadStoredFile(ledger, hash)),
  );
  noticeBoard.listen((name) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.isDestroyed() && isDeskAddress(window.webContents.getURL()))
        window.webContents.send(noticeChannel, name);
  });
}
