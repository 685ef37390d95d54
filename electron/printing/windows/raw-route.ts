import { err, ok, type Result } from '../../../shared/result';
import type { HeldRoute, JobRef, PortFault } from '../printer-port';
import type { RawDocument, Spooler } from './spooler';
import { documentNameOf } from './spooler-jobs';

function refused(detail: string, next: PortFault['next']): Result<never, PortFault> {
  return err({ error: { kind: 'printer-refused', detail }, next });
}

/**
 * Raw documents through the spooler: begun, paused before a byte is in, completed, resumed. A document begun by an earlier
 * run of the program cannot be completed by this one.
 */
export function openRawRoute(spooler: Spooler, letGo: (ref: JobRef) => void): HeldRoute {
  const begun = new Map<string, RawDocument>();
  const keyOf = (ref: JobRef) => `${ref.jobId} ${ref.printer}`;

  return {
    holds: true,
    async create(job) {
      const document = spooler.startRaw(job.printer, documentNameOf(job.label, job.format));
      if (document === null) return refused('the spooler began no document', 'wait');
      const ref = {
        printer: job.printer,
        jobId: document.jobId,
        jobUuid: null,
        createdAt: null,
        label: job.label,
      };
      if (!spooler.control(job.printer, document.jobId, 'pause')) {
        document.end();
        spooler.control(job.printer, document.jobId, 'delete');
        return refused('the spooler would not hold the document', 'look');
      }
      begun.set(keyOf(ref), document);
      return ok(ref);
    },
    async load(ref, _format, bytes) {
      const document = begun.get(keyOf(ref));
      begun.delete(keyOf(ref));
      if (document === undefined) return refused('begun by an earlier run', 'anew');
      const isWhole = document.write(bytes);
      const isEnded = document.end();
      return isWhole && isEnded ? ok(undefined) : refused('the spooler did not take all of it', 'anew');
    },
    async release(ref) {
      if (!spooler.control(ref.printer, ref.jobId, 'resume'))
        return refused('the spooler would not resume the document', 'look');
      letGo(ref);
      return ok(undefined);
    },
  };
}
