import { randomUUID } from 'node:crypto';
import { version } from '../package.json';
import { ledgers } from '../shared/contract/calls';
import { usualRoomLimits } from '../shared/keeping/disk-room';
import type { Language } from '../shared/language';
import { ok } from '../shared/result';
import { inThread } from './backup/job-thread';
import { openKeeping } from './backup/keeping';
import { now } from './clock';
import { createDocuments } from './documents/documents';
import { openCarrier } from './fedex';
import { inReadingThread } from './fedex/imports/in-reading-thread';
import { createNoticeBoard, type NoticeBoard } from './host/notice-board';
import { createDispatch, type Dispatch } from './host/serve';
import { openJournal } from './journal/journal';
import { type Log, openLog } from './log';
import { openMail } from './mail';
import type { MailProgram } from './mail/mail-program';
import { openPrinting } from './open-printing';
import type { Profile } from './profile/data-folder';
import { type HostKind, openHostMarker } from './profile/host-marker';
import type { SecretSealer } from './secrets/secret-file';
import { createServices } from './services';

/** The main side of one profile, running: what a host puts before its windows. */
export type OpenServices = {
  readonly dispatch: Dispatch;
  readonly noticeBoard: NoticeBoard;
  readonly log: Log;
  /** Resolves when everything that was asked for is on disk. */
  readonly close: () => Promise<void>;
};

export type OpenServicesOptions = {
  readonly profile: Profile;
  readonly host: HostKind;
  /** Folder of the papers' fonts. */
  readonly fontFolder: string;
  /** Built program of the thread for long work. */
  readonly keepingThread: string;
  /** Built program of the thread that looks into files made elsewhere, and the folder of what it reads them with. */
  readonly readingThread: string;
  readonly wasmFolder: string;
  readonly sealer: SecretSealer;
  readonly mailProgram: MailProgram;
  /** The renderer chose a language for the host's own words too. */
  readonly onLanguage: (language: Language) => void;
};

/** How often the disk, the second copy and the backups are looked at. */
const tendEveryMilliseconds = 30_000;

function platformOf(platform: NodeJS.Platform): 'linux' | 'darwin' | 'win32' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

/** Opens the journals, the printing and what goes with them for the host that holds the profile's lock. */
export async function openServices(options: OpenServicesOptions): Promise<OpenServices> {
  const { profile, host, fontFolder, sealer, mailProgram, onLanguage } = options;
  const log = openLog(profile.log);
  const noticeBoard = createNoticeBoard();
  const marker = openHostMarker(profile.folder, host);
  const { reserve: reserveBytes } = usualRoomLimits;
  const tellKeeping = () => noticeBoard.tell('keeping-changed');
  const journals = {
    shop: openJournal({
      folder: profile.journal('shop'),
      log,
      reserveBytes,
      onChange: () => void keeping.secondCopy.follow(),
      onStored: (name) => {
        keeping.secondCopy.noteFile(name);
        void keeping.secondCopy.follow();
      },
      onChecked: tellKeeping,
    }),
    sample: openJournal({ folder: profile.journal('sample'), log, reserveBytes }),
  };
  const keeping = await openKeeping({
    folder: profile.folder,
    journal: journals.shop,
    runJob: inThread(options.keepingThread),
    sealer,
    environment: process.env,
    version,
    limits: usualRoomLimits,
    now,
    onChange: tellKeeping,
    log,
  });
  const tending = setInterval(() => void keeping.tend(), tendEveryMilliseconds);
  tending.unref();
  const printing = await openPrinting(profile.printing, log);
  printing.onChange(() => noticeBoard.tell('print-queue-changed'));
  const documents = createDocuments({ fontFolder });
  const mail = await openMail({
    folder: profile.mail,
    sealer,
    program: mailProgram,
    sources: { documents, filesOf: (ledger) => journals[ledger].files },
    environment: process.env,
    newKey: randomUUID,
    now,
    log,
  });
  const carrier = await openCarrier({
    folder: profile.fedex,
    sealer,
    environment: process.env,
    documents,
    filesOf: (ledger) => journals[ledger].files,
    fileReader: inReadingThread(options.readingThread, options.wasmFolder),
    newKey: randomUUID,
    now,
    log,
  });
  function recordWork(): void {
    try {
      marker.recordWork();
    } catch (cause) {
      // The events themselves are on disk; without the marker the other host only warns less.
      log.warn({ err: cause }, 'the host marker was not written');
    }
  }
  const services = createServices({
    openDesk: async () =>
      ok({
        version,
        host,
        platform: platformOf(process.platform),
        dataFolder: profile.folder,
        usedBefore: marker.usedBefore(),
      }),
    setHostLanguage: async ({ language }) => {
      onLanguage(language);
      return ok({});
    },
    journals,
    recordWork,
    printing,
    documents,
    mail,
    carrier,
    keeping: keeping.calls,
  });
  return {
    dispatch: createDispatch(services, log),
    noticeBoard,
    log,
    async close() {
      clearInterval(tending);
      await printing.stop();
      await Promise.all(ledgers.map((ledger) => journals[ledger].close()));
    },
  };
}
