import type { AppError } from '../../../shared/app-error';
import { ok, type Result } from '../../../shared/result';
import type { CarrierAccess } from '../account';
import { concealInAnswer, concealInRefusal } from '../conceal';
import { brokenRefusal, carrierRefusal, type FaultWords, faultsIn } from '../refusals';
import type { Repeating, Send } from './send';
import type { Tokens } from './tokens';

export type Question = {
  readonly method: 'POST' | 'PUT';
  /** Below the host, without a slash before it. */
  readonly path: string;
  readonly host: 'api' | 'documents';
  readonly contentType: string;
  readonly body: Uint8Array;
  /** FedEx sends it back and keeps it with its own records. */
  readonly transactionId: string;
  readonly repeating: Repeating;
};

/**
 * `refused` = FedEx certainly did nothing; `unknown` = it may have done what was asked, and nobody can tell from here.
 */
export type Answer =
  | { readonly state: 'answered'; readonly text: string }
  | { readonly state: 'refused'; readonly error: AppError; readonly faults: readonly FaultWords[] }
  | { readonly state: 'unknown'; readonly error: AppError };

export type CarrierClient = {
  /** Whether FedEx lets the account in; what comes next then asks with a token that is there. */
  readonly logIn: (access: CarrierAccess) => Promise<Result<null>>;
  readonly ask: (access: CarrierAccess, question: Question) => Promise<Answer>;
};

/** Refusals that say for certain that the request was not carried out; a time-out or a conflict does not. */
function isCertain(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 409;
}

export function createClient(send: Send, tokens: Tokens): CarrierClient {
  function put(access: CarrierAccess, question: Question, token: string) {
    const { method, path, host, contentType, body, transactionId, repeating } = question;
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': contentType,
      accept: 'application/json',
      'x-locale': 'en_US',
      'x-customer-transaction-id': transactionId,
    };
    return send({ method, url: new URL(path, access.hosts[host]), headers, body }, repeating);
  }

  async function ask(access: CarrierAccess, question: Question): Promise<Answer> {
    let token = await tokens.get(access);
    if (!token.ok) return { state: 'refused', error: token.error, faults: [] };
    let answer = await put(access, question, token.value);
    if (answer.state === 'answered' && answer.status === 401) {
      // The token ended early. A request that was not let in has done nothing, so this one try more is safe for all.
      tokens.drop(token.value);
      token = await tokens.get(access);
      if (!token.ok) return { state: 'refused', error: token.error, faults: [] };
      answer = await put(access, question, token.value);
    }
    const isHarmless = question.repeating === 'safe';
    if (answer.state === 'broken') {
      const error = brokenRefusal(answer.code);
      return isHarmless || !answer.wasSent
        ? { state: 'refused', error, faults: [] }
        : { state: 'unknown', error };
    }
    if (answer.status >= 200 && answer.status < 300)
      return { state: 'answered', text: concealInAnswer(access, answer.text) };
    const faults = faultsIn(concealInRefusal(access, token.value, answer.text));
    const error = carrierRefusal(answer.status, faults);
    return isHarmless || isCertain(answer.status)
      ? { state: 'refused', error, faults }
      : { state: 'unknown', error };
  }

  return {
    async logIn(access) {
      const token = await tokens.get(access);
      return token.ok ? ok(null) : token;
    },
    ask,
  };
}
