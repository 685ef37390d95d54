import { type IncomingMessage, request } from 'node:http';
import { err, ok, type Result } from '../../../shared/result';
import type { PortFault } from '../printer-port';
import type { CupsAddress } from './cups-address';

/** One request, one connection: 0.8 ms on a local socket, and no reused connection that dies under a request. */
export type IppConnection = {
  readonly post: (path: string, body: readonly Uint8Array[]) => Promise<Result<Buffer, PortFault>>;
};

export type IppConnectionOptions = {
  readonly addresses: readonly CupsAddress[];
  /** Name of the person logged in to this computer: jobs belong to it, and only it sees their names. */
  readonly userName: string;
  /** How long cupsd may be silent before the answer counts as lost. */
  readonly silenceMilliseconds?: number;
};

const usualSilence = 15_000;
/** No answer of cupsd is near this; without a bound a wrong server could fill the memory. */
const largestAnswer = 32 * 1024 * 1024;

type Attempt =
  | { readonly kind: 'answer'; readonly status: number; readonly body: Buffer }
  | { readonly kind: 'no-connection'; readonly code: string }
  | { readonly kind: 'lost'; readonly detail: string };

function codeOf(cause: Error): string {
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

function collect(response: IncomingMessage, done: (attempt: Attempt) => void): void {
  const parts: Buffer[] = [];
  let length = 0;
  response.on('data', (part: Buffer) => {
    length += part.length;
    if (length > largestAnswer) response.destroy(new Error('answer too large'));
    else parts.push(part);
  });
  response.on('end', () => {
    done({ kind: 'answer', status: response.statusCode ?? 0, body: Buffer.concat(parts) });
  });
  response.on('error', (cause) => done({ kind: 'lost', detail: codeOf(cause) }));
  response.on('aborted', () => done({ kind: 'lost', detail: 'answer cut short' }));
}

function attempt(
  address: CupsAddress,
  path: string,
  body: readonly Uint8Array[],
  silence: number,
  authorization: string | null,
): Promise<Attempt> {
  return new Promise((done) => {
    let isConnected = false;
    const outgoing = request(
      {
        ...address,
        path,
        method: 'POST',
        agent: false,
        timeout: silence,
        headers: {
          host: 'localhost',
          'content-type': 'application/ipp',
          'content-length': body.reduce((sum, part) => sum + part.byteLength, 0),
          ...(authorization === null ? {} : { authorization }),
        },
      },
      (response) => collect(response, done),
    );
    outgoing.on('socket', (socket) => {
      socket.once('connect', () => {
        isConnected = true;
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer for ${silence} ms`)));
    outgoing.on('error', (cause) => {
      done(
        isConnected
          ? { kind: 'lost', detail: codeOf(cause) }
          : { kind: 'no-connection', code: codeOf(cause) },
      );
    });
    for (const part of body) outgoing.write(part);
    outgoing.end();
  });
}

function down(detail: string, next: PortFault['next']): Result<never, PortFault> {
  return err({ error: { kind: 'printing-system-down', detail }, next });
}

/** Speaks HTTP to cupsd. Which of the addresses answers may change between calls: cupsd may be started meanwhile. */
export function openIppConnection(options: IppConnectionOptions): IppConnection {
  const silence = options.silenceMilliseconds ?? usualSilence;

  async function postTo(address: CupsAddress, path: string, body: readonly Uint8Array[]): Promise<Attempt> {
    const answer = await attempt(address, path, body, silence, null);
    const wantsCredentials = answer.kind === 'answer' && answer.status === 401;
    if (!wantsCredentials || !('socketPath' in address)) return answer;
    // Over its socket cupsd asks the kernel who is calling; the header only has to name the same user.
    return attempt(address, path, body, silence, `PeerCred ${options.userName}`);
  }

  return {
    async post(path, body) {
      let refusal = 'no address';
      for (const address of options.addresses) {
        const answer = await postTo(address, path, body);
        if (answer.kind === 'no-connection') {
          refusal = answer.code;
          continue;
        }
        if (answer.kind === 'lost') return down(answer.detail, 'look');
        if (answer.status === 200) return ok(answer.body);
        if (answer.status === 401 || answer.status === 403)
          return err({
            error: { kind: 'not-allowed', detail: `cupsd answered ${answer.status}` },
            next: 'final',
          });
        return down(`cupsd answered ${answer.status}`, 'look');
      }
      return down(refusal, 'wait');
    },
  };
}
