import * as z from 'zod';
import type { AppError } from '../../shared/app-error';
import { contentHashSchema } from '../../shared/cases/ids';
import { type CallName, calls, ledgerSchema, photoBytesLimit } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import type { Log } from '../log';
import type { Services } from './services';

/** What a host does with what comes in from a renderer. Everything that comes in is unknown until it is parsed here. */
export type Dispatch = {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly storePhoto: (ledger: unknown, hash: unknown, bytes: unknown) => Promise<Result<unknown>>;
  readonly loadStoredFile: (ledger: unknown, hash: unknown) => Promise<Result<Uint8Array<ArrayBuffer>>>;
};

/** Largest input of a JSON call as text: dozens of signed cases at once, and far less than would hurt. */
export const inputBytesLimit = 32_000_000;

const photoNameSchema = z.strictObject({ ledger: ledgerSchema, hash: contentHashSchema });

export function invalidInput(error: z.ZodError): AppError {
  const issue = error.issues[0];
  const surplus = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return {
    kind: 'invalid-input',
    detail: issue?.message ?? 'not as the contract has it',
    // Symbols cannot be keys in JSON, and only they are neither string nor number.
    path: [...(issue?.path ?? []), ...surplus].map((part) =>
      typeof part === 'symbol' ? part.toString() : part,
    ),
  };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/** Only JSON of a bearable size crosses, whatever else a host could carry. */
function fitsJson(input: unknown): boolean {
  try {
    // Undefined for what is no JSON at all, whatever the library's type says.
    const text: string | undefined = JSON.stringify(input);
    return text !== undefined && Buffer.byteLength(text) <= inputBytesLimit;
  } catch {
    return false;
  }
}

/** The one way from a renderer to the services: parse, do, parse the answer, reply. A bug's words stay in the log. */
export function createDispatch(services: Services, log: Log): Dispatch {
  async function guarded<T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      const reply = await work();
      if (!reply.ok)
        log.info({ call: name, refusal: reply.error.kind, path: reply.error.path }, 'call refused');
      return reply;
    } catch (cause) {
      log.error({ call: name, err: cause }, 'call failed');
      return err({ kind: 'unexpected', detail: name });
    }
  }

  async function run<N extends CallName>(name: N, input: unknown): Promise<Result<unknown>> {
    if (!fitsJson(input))
      return err({ kind: 'invalid-input', detail: 'not JSON, or too much of it', path: [] });
    const { input: inputSchema, output: outputSchema } = calls[name];
    const parsed = inputSchema.safeParse(input);
    if (!parsed.success) return err(invalidInput(parsed.error));
    // `calls` and `Services` share the name; TypeScript cannot follow that through an indexed union.
    const service = services[name] as (input: unknown) => Promise<Result<unknown>>;
    const reply = await service(parsed.data);
    return reply.ok ? ok(outputSchema.parse(reply.value)) : reply;
  }

  return {
    call: (name, input) =>
      guarded(name, async () =>
        isCallName(name)
          ? run(name, input)
          : err({ kind: 'invalid-input', detail: 'no such call', path: ['call'] }),
      ),
    storePhoto: (ledger, hash, bytes) =>
      guarded('storePhoto', async () => {
        const named = photoNameSchema.safeParse({ ledger, hash });
        if (!named.success) return err(invalidInput(named.error));
        if (!(bytes instanceof Uint8Array) || bytes.length === 0)
          return err({ kind: 'invalid-input', detail: 'no bytes', path: ['bytes'] });
        if (bytes.length > photoBytesLimit)
          return err({
            kind: 'invalid-input',
            detail: `more than ${photoBytesLimit} bytes`,
            path: ['bytes'],
          });
        return services.storePhoto(named.data.ledger, named.data.hash, bytes);
      }),
    loadStoredFile: (ledger, hash) =>
      guarded('loadStoredFile', async () => {
        const named = photoNameSchema.safeParse({ ledger, hash });
        return named.success
          ? services.loadStoredFile(named.data.ledger, named.data.hash)
          : err(invalidInput(named.error));
      }),
  };
}
