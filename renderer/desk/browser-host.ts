import type { ContentHash } from '../../shared/cases/ids';
import { callNames } from '../../shared/contract/call-names';
import type { Ledger } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import { err, ok, type Result } from '../../shared/result';
import { createNoticeBoard } from './notices';
import { readSessionToken } from './session-token';

/** A reply the browser host gave; anything else did not come from it. */
function isResult(reply: unknown): reply is Result<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
}

/** Carries the desk's calls to the loopback server this page came from. */
export function connectBrowserHost(): Desk {
  const token = readSessionToken().catch(() => null);

  async function post(path: string, type: string, body: BodyInit): Promise<Response> {
    return fetch(path, {
      method: 'POST',
      headers: { 'content-type': type, 'x-desk-token': (await token) ?? '' },
      body,
      cache: 'no-store',
    });
  }

  async function ask(
    path: string,
    type: string,
    body: BodyInit,
  ): Promise<Result<unknown> | Uint8Array<ArrayBuffer>> {
    try {
      const response = await post(path, type, body);
      if (response.headers.get('content-type') === 'application/octet-stream')
        return new Uint8Array(await response.arrayBuffer());
      const reply: unknown = await response.json();
      if (isResult(reply)) return reply;
      return err({ kind: 'unexpected', detail: `${path} answered something else (${response.status})` });
    } catch (cause) {
      return err({ kind: 'host-unreachable', detail: String(cause) });
    }
  }

  const photoPath = (ledger: Ledger, hash: ContentHash) => `${ledger}/${hash}`;
  const verbs = Object.fromEntries(
    callNames.map((name) => [
      name,
      (input: unknown) => ask(`/desk/${name}`, 'application/json', JSON.stringify(input)),
    ]),
  );
  const photos: Pick<Desk, 'storePhoto' | 'loadStoredFile'> = {
    async storePhoto(ledger, hash, bytes) {
      const path = `/desk/storePhoto/${photoPath(ledger, hash)}`;
      // The host parses its replies to the contract before it sends them.
      return (await ask(path, 'application/octet-stream', bytes)) as Result<{ readonly hash: ContentHash }>;
    },
    async loadStoredFile(ledger, hash) {
      const reply = await ask(`/desk/loadStoredFile/${photoPath(ledger, hash)}`, 'application/json', '{}');
      if (reply instanceof Uint8Array) return ok(reply);
      return reply.ok ? err({ kind: 'unexpected', detail: 'a photo came without its bytes' }) : reply;
    },
  };
  const onNotice = createNoticeBoard((signal) =>
    token.then((known) =>
      fetch('/desk/notices', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-desk-token': known ?? '' },
        body: '{}',
        signal,
      }),
    ),
  );
  // One verb for each name of the contract, and the host parses what it answers; no type can follow Object.fromEntries.
  return { ...verbs, ...photos, onNotice } as unknown as Desk;
}
