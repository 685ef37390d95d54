import type { PrinterFound, PrinterPort } from '../printer-port';
import { followJob, type PrinterGlance } from './follow';
import { type Loop, type LoopHand, openLoop } from './loop';
import type { LoopOptions } from './submission-loop';

/** CUPS itself notices only every second or so what its printers do. */
const roundMilliseconds = 700;

function openGlance(port: PrinterPort): PrinterGlance {
  const seen = new Map<string, Promise<PrinterFound | null>>();
  return (name) => {
    const found = seen.get(name) ?? port.capabilities(name).then((reply) => (reply.ok ? reply.value : null));
    seen.set(name, found);
    return found;
  };
}

async function round({ tools, rows, log }: LoopOptions, hand: LoopHand): Promise<void> {
  const glance = openGlance(tools.port);
  for (const row of rows()) {
    if (hand.isStopping()) return;
    try {
      await followJob(tools, row, glance);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      log.error({ key: row.key, detail }, 'a print job could not be followed');
    }
  }
}

/** Looks at the released jobs of one port, over and over, until each has ended. */
export function openFollowLoop(options: LoopOptions): Loop {
  return openLoop(options.clock, async (hand) => {
    while (!hand.isStopping() && options.rows().length > 0) {
      await round(options, hand);
      if (!hand.isStopping() && options.rows().length > 0) await hand.pause(roundMilliseconds);
    }
  });
}
