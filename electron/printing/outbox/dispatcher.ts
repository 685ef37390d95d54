import { type PrinterPortId, partsOfPrinterId } from '../../../shared/printing/printers';
import type { Log } from '../../log';
import type { PrinterPort } from '../printer-port';
import type { OutboxClock } from './clock';
import { openFollowLoop } from './follow-loop';
import type { Loop } from './loop';
import type { OutboxDisk } from './outbox-disk';
import { isSubmitting, type OutboxRow } from './outbox-row';
import type { RowStore } from './row-store';
import type { StepTools } from './step';
import { openSubmissionLoop } from './submission-loop';

export type Dispatcher = {
  /** Gets an open row taken further at once; to be told of what comes from outside: a new job, a cancel, a person's word. */
  readonly dispatch: (row: OutboxRow) => void;
  readonly hasPortFor: (row: Pick<OutboxRow, 'printer'>) => boolean;
  readonly stop: () => Promise<void>;
};

export type DispatcherOptions = {
  readonly ports: readonly PrinterPort[];
  readonly rows: RowStore;
  readonly disk: OutboxDisk;
  readonly clock: OutboxClock;
  readonly log: Log;
};

const portOf = (row: Pick<OutboxRow, 'printer'>): PrinterPortId => partsOfPrinterId(row.printer).port;

/** One submission loop for each printer, so that a dead one holds up no other; one loop for each port that follows what was let go. */
export function openDispatcher({ ports, rows, disk, clock, log }: DispatcherOptions): Dispatcher {
  const toolsByPort = new Map<PrinterPortId, StepTools>(
    ports.map((port) => {
      const leftOpen = rows.all().filter((row) => portOf(row) === port.id && isSubmitting(row));
      const mayHaveUnknownJob = new Set(leftOpen.map((row) => row.key));
      const tools: StepTools = {
        port,
        rows,
        readDocument: disk.readDocument,
        mayHaveUnknownJob,
        released: () => follow(tools),
      };
      return [port.id, tools];
    }),
  );
  const loops = new Map<string, Loop>();

  function loopFor(name: string, open: () => Loop): Loop {
    const loop = loops.get(name) ?? open();
    loops.set(name, loop);
    return loop;
  }

  function follow(tools: StepTools): void {
    const released = () =>
      rows.all().filter((row) => row.state === 'released' && portOf(row) === tools.port.id);
    loopFor(`follow ${tools.port.id}`, () => openFollowLoop({ tools, clock, log, rows: released })).kick();
  }

  function submit(tools: StepTools, printer: OutboxRow['printer']): void {
    const ofPrinter = () => rows.all().filter((row) => row.printer === printer);
    loopFor(`submit ${printer}`, () => openSubmissionLoop({ tools, clock, log, rows: ofPrinter })).kick();
  }

  return {
    dispatch(row) {
      const tools = toolsByPort.get(portOf(row));
      if (tools === undefined) return;
      if (isSubmitting(row)) submit(tools, row.printer);
      else if (row.state === 'released') follow(tools);
    },
    hasPortFor: (row) => toolsByPort.has(portOf(row)),
    async stop() {
      await Promise.all([...loops.values()].map((loop) => loop.stop()));
    },
  };
}
