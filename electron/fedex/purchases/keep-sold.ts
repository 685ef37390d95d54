import type { AppError } from '../../../shared/app-error';
import type { Ledger } from '../../../shared/contract/ledgers';
import { err, ok, type Result } from '../../../shared/result';
import type { PurchaseState } from '../../../shared/shipping/purchase';
import type { Instant } from '../../../shared/time/plain-date';
import { diskRefusal } from '../../journal/disk-refusal';
import type { FileStore } from '../../journal/file-store';
import type { Log } from '../../log';
import { carrierRefusal, faultsIn } from '../refusals';
import { faultAlerts } from '../replies/alerts';
import type { PurchaseRecord, PurchaseRecords } from './records';
import type { ReplyFiles } from './reply-files';
import { soldLabel } from './sold-label';

export type KeepingParts = {
  readonly records: PurchaseRecords;
  readonly replies: ReplyFiles;
  readonly filesOf: (ledger: Ledger) => Pick<FileStore, 'store'>;
  readonly now: () => Instant;
  readonly log: Log;
};

/** What has come of a purchase, and, where FedEx refused it, why. */
export type Settled = { readonly record: PurchaseRecord; readonly refusal: AppError | null };

export type KeepSold = {
  /**
   * From FedEx's answer to a kept label: the answer whole, then each file, then the record, each safely on disk before the
   * next. A refusal means that the disk did not take it; the same may be done again.
   */
  readonly keep: (record: PurchaseRecord, text: string) => Promise<Result<Settled>>;
  /** The same from an answer that is on disk. */
  readonly goOn: (record: PurchaseRecord, text: string) => Promise<Result<Settled>>;
  readonly settle: (
    record: PurchaseRecord,
    state: PurchaseState,
    changes?: Partial<PurchaseRecord>,
  ) => Promise<Result<PurchaseRecord>>;
};

export function createKeepSold({ records, replies, filesOf, now, log }: KeepingParts): KeepSold {
  async function settle(
    record: PurchaseRecord,
    state: PurchaseState,
    changes: Partial<PurchaseRecord> = {},
  ): Promise<Result<PurchaseRecord>> {
    const settled = { ...record, ...changes, state, changedAt: now() };
    try {
      await records.put(settled);
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
    return ok(settled);
  }

  async function forget(key: string): Promise<void> {
    try {
      await replies.forget(key);
    } catch (cause) {
      // All of it is kept elsewhere; it is only in the way.
      log.warn({ key, err: diskRefusal(cause, 'unexpected') }, 'an answer of FedEx was not taken away');
    }
  }

  async function goOn(record: PurchaseRecord, text: string): Promise<Result<Settled>> {
    const sold = await soldLabel(text);
    if (sold === null) {
      const faults = faultsIn(text);
      const state = faults.length === 0 ? 'unknown' : 'refused';
      const settled = await settle(record, state, { alerts: faultAlerts(faults) });
      if (!settled.ok) return settled;
      if (state === 'refused') await forget(record.key);
      const refusal = state === 'refused' ? carrierRefusal(400, faults) : null;
      return ok({ record: settled.value, refusal });
    }
    for (const { file, bytes } of sold.files) {
      const stored = await filesOf(record.ledger).store(file.hash, bytes, file.format);
      if (!stored.ok) return stored;
    }
    const { trackingNumber, charged, alerts } = sold;
    const files = sold.files.map(({ file }) => file);
    const settled = await settle(record, 'bought', { trackingNumber, charged, alerts, files });
    if (!settled.ok) return settled;
    await forget(record.key);
    return ok({ record: settled.value, refusal: null });
  }

  return {
    settle,
    goOn,
    async keep(record, text) {
      try {
        await replies.keep(record.key, text);
      } catch (cause) {
        return err(diskRefusal(cause, 'unexpected'));
      }
      return goOn(record, text);
    },
  };
}
