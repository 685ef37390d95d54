import { err, ok, type Result } from '../../../shared/result';
import type { CarrierAccess } from '../account';
import { concealInRefusal } from '../conceal';
import { brokenRefusal, carrierRefusal, faultsIn } from '../refusals';
import { tokenReplySchema } from '../schemas/token-reply';
import { parseReply } from './parse-reply';
import type { Send } from './send';

/** A token is given up this long before FedEx ends it, so that none ends on the way. */
const sparedMilliseconds = 60_000;

export type Tokens = {
  /** One request for all that ask at once. */
  readonly get: (access: CarrierAccess) => Promise<Result<string>>;
  /** FedEx no longer takes it. */
  readonly drop: (token: string) => void;
};

type Held = { readonly token: string; readonly until: number };

/** @param milliseconds the clock's reading */
export function holdTokens(send: Send, milliseconds: () => number): Tokens {
  const held = new Map<string, Held>();
  const underWay = new Map<string, Promise<Result<string>>>();

  async function fetchToken(access: CarrierAccess, name: string): Promise<Result<string>> {
    const { account, secret, hosts } = access;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: account.clientId,
      client_secret: secret,
    });
    const sent = await send(
      {
        method: 'POST',
        url: new URL('oauth/token', hosts.api),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
      },
      'safe',
    );
    if (sent.state === 'broken') return err(brokenRefusal(sent.code));
    if (sent.status < 200 || sent.status > 299) {
      const faults = faultsIn(concealInRefusal(access, null, sent.text));
      // Whatever FedEx calls it: a login that is refused is refused for what was typed.
      const isOurs = sent.status >= 400 && sent.status < 500 && sent.status !== 429;
      const refusal = carrierRefusal(sent.status, faults);
      return err(isOurs ? { ...refusal, kind: 'carrier-login-refused' } : refusal);
    }
    const reply = parseReply(sent.text, tokenReplySchema);
    if (reply === null) return err({ kind: 'carrier-failed', detail: 'TOKEN.UNREADABLE' });
    held.set(name, {
      token: reply.access_token,
      until: milliseconds() + reply.expires_in * 1000 - sparedMilliseconds,
    });
    return ok(reply.access_token);
  }

  return {
    get(access) {
      const { account, secret, hosts } = access;
      const name = JSON.stringify([hosts.api.href, account.clientId, secret]);
      const known = held.get(name);
      if (known !== undefined && milliseconds() < known.until) return Promise.resolve(ok(known.token));
      const running = underWay.get(name);
      if (running !== undefined) return running;
      const fetching = fetchToken(access, name).finally(() => underWay.delete(name));
      underWay.set(name, fetching);
      return fetching;
    },
    drop(token) {
      for (const [name, known] of held) if (known.token === token) held.delete(name);
    },
  };
}
