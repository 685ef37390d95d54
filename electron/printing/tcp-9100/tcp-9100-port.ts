import { err, ok } from '../../../shared/result';
import type { PortFault, PortReply, PrinterFound, PrinterPort, UnitOutcome } from '../printer-port';
import { type HostStatus, hindersPrinting } from './host-status';
import { type LinePatience, type LineToPrinter, openLine, usualPatience } from './line-to-printer';

/** The printer was asked and said nothing: a Zebra that is out of labels, or a printer without `~HS`. */
const noStatus = 'no-status-answer';

function placeOf(name: string): { readonly host: string; readonly port: number } {
  const colon = name.lastIndexOf(':');
  return { host: name.slice(0, colon), port: Number(name.slice(colon + 1)) };
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function unreachable(cause: unknown, next: PortFault['next']): PortFault {
  return { error: { kind: 'printer-unreachable', detail: wordsOf(cause) }, next };
}

function printerAt(name: string, state: PrinterFound['state'], reasons: readonly string[]): PrinterFound {
  return {
    name,
    title: name,
    location: '',
    isDefault: false,
    state,
    stateMessage: '',
    reasons: [...reasons],
    accepting: true,
    media: [],
    mediaReady: [],
    dotsPerInch: [],
    formats: ['raw'],
  };
}

function stateOf(status: HostStatus): PrinterFound['state'] {
  if (hindersPrinting(status)) return 'stopped';
  return status.labelsWaiting > 0 ? 'printing' : 'idle';
}

function faultOf(status: HostStatus): PortFault {
  const kind = status.reasons.includes('media-empty') ? 'stock-not-loaded' : 'printer-refused';
  return { error: { kind, detail: status.reasons.join(', ') }, next: 'wait' };
}

/**
 * A networked label printer spoken to directly, past any printing system: the only road on which one hears of an open head
 * or an empty roll before and after. It keeps no list of jobs, so that a crash while bytes go out leaves a job unknown.
 */
export function openTcp9100Port(patience: LinePatience = usualPatience): PrinterPort {
  /** Two conversations with one printer at a time would mix up their answers. */
  const turns = new Map<string, Promise<unknown>>();
  function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
    const turn = (turns.get(name) ?? Promise.resolve()).then(act);
    turns.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function open(name: string): PortReply<LineToPrinter> {
    const { host, port } = placeOf(name);
    try {
      return ok(await openLine(host, port, patience));
    } catch (cause) {
      return err(unreachable(cause, 'wait'));
    }
  }

  async function submit(name: string, document: Uint8Array): PortReply<UnitOutcome> {
    const line = await open(name);
    if (!line.ok) return line;
    try {
      const before = await line.value.askStatus();
      if (before !== null && hindersPrinting(before)) return err(faultOf(before));
      if (!line.value.isOpen()) return err(unreachable('the printer hung up at once', 'wait'));
      try {
        await line.value.write(document);
      } catch (cause) {
        return err(unreachable(cause, 'look'));
      }
      const after = await line.value.askStatus();
      return ok({ followed: null, reasons: after === null ? [noStatus] : after.reasons });
    } finally {
      await line.value.hangUp();
    }
  }

  return {
    id: 'tcp-9100',
    list: () => Promise.resolve(ok([])),
    capabilities: (name) =>
      inTurn(name, async () => {
        const line = await open(name);
        if (!line.ok) return ok(printerAt(name, 'unreachable', []));
        const status = await line.value.askStatus();
        await line.value.hangUp();
        return ok(
          status === null
            ? printerAt(name, 'unknown', [noStatus])
            : printerAt(name, stateOf(status), status.reasons),
        );
      }),
    routeFor: (format) =>
      format === 'raw'
        ? {
            holds: false,
            submit: (job, document) => inTurn(job.printer, () => submit(job.printer, document)),
          }
        : null,
    status: () => Promise.resolve(ok({ progress: 'gone', documents: null, reasons: [], message: '' })),
    cancel: () => Promise.resolve(ok(undefined)),
    findByKey: () => Promise.resolve(ok([])),
  };
}
