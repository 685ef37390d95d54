import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { told } from './told-cause';

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** The program's diary for whoever mends it. Nothing of customers or cases goes in: names of calls, ids, kinds of refusal. */
export type Log = { readonly info: Write; readonly warn: Write; readonly error: Write };

const bytesKept = 5_000_000;

function setAsideWhenLarge(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > bytesKept) renameSync(file, `${file}.1`);
}

/** Writes to `naoshi.log` in the folder; the file before it, if there was too much of it, is kept as `naoshi.log.1`. */
export function openLog(folder: string): Log {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'naoshi.log');
  setAsideWhenLarge(file);
  const logger = pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (thrown: unknown) => told(thrown) },
    },
    pino.destination({ dest: file, sync: true }),
  );
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
