import { readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import {
  type Binding,
  type Bindings,
  type BoundPaper,
  bindingsSchema,
  noBindings,
} from '../../shared/printing/bindings';
import { stockOf } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal, isMissing } from '../journal/disk-refusal';
import { makeFolder, writeDurably } from '../journal/durable-write';
import type { Log } from '../log';

const fileSchema = z.object({ format: z.literal(1), bindings: bindingsSchema });

/** Which paper goes to which printer, kept in one file of this computer: printers are not the shop's but the desk's. */
export type BindingsFile = {
  readonly read: () => Bindings;
  /** Resolves when it is on disk. */
  readonly bind: (paper: BoundPaper, binding: Binding | null) => Promise<Result<Bindings>>;
};

function parse(text: string): Bindings | null {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.bindings : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

async function load(file: string, log: Log): Promise<Bindings> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return noBindings;
    throw cause;
  }
  const bindings = parse(text);
  if (bindings !== null) return bindings;
  await rename(file, `${file}.damaged`);
  log.error({ file }, 'the printer settings cannot be read and were set aside');
  return noBindings;
}

export async function openBindingsFile(file: string, log: Log): Promise<BindingsFile> {
  await makeFolder(dirname(file));
  let bindings = await load(file, log);
  let turn: Promise<unknown> = Promise.resolve();

  async function write(paper: BoundPaper, binding: Binding | null): Promise<Result<Bindings>> {
    const next = { ...bindings, [paper]: binding };
    try {
      await writeDurably(file, Buffer.from(JSON.stringify({ format: 1, bindings: next }, null, 2)));
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
    bindings = next;
    return ok(bindings);
  }

  return {
    read: () => bindings,
    bind(paper, binding) {
      if (binding !== null && !stockOf(binding.stock).papers.includes(paper)) {
        const detail = `${binding.stock} does not suit a ${paper}`;
        return Promise.resolve(err({ kind: 'invalid-input', detail, path: ['binding', 'stock'] }));
      }
      const result = turn.then(() => write(paper, binding));
      turn = result;
      return result;
    },
  };
}
