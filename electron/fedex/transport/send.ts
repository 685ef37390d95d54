import { type Exchange, exchange, type HttpRequest } from './exchange';

/** `safe` = asking twice changes nothing at FedEx; `once` = it buys, cancels or files something. */
export type Repeating = 'safe' | 'once';

export type Send = (request: Omit<HttpRequest, 'patience'>, repeating: Repeating) => Promise<Exchange>;

/** Times in milliseconds. */
export type CarrierPatience = {
  readonly safe: number;
  /** Making a label takes FedEx longer than a word. */
  readonly once: number;
  /** Before the second and the third try. */
  readonly between: readonly number[];
  /** The longest that FedEx may ask a try to wait; beyond that the clerk is told. */
  readonly longestWait: number;
};

export const usualPatience: CarrierPatience = {
  safe: 20_000,
  once: 90_000,
  between: [500, 2000],
  longestWait: 5000,
};

const passing = new Set([429, 500, 502, 503, 504]);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again only what may be asked again, and only where another try may go better. */
export function createSend(patience: CarrierPatience): Send {
  return async (request, repeating) => {
    let answer = await exchange({ ...request, patience: patience[repeating] });
    if (repeating === 'once') return answer;
    for (const pause of patience.between) {
      if (answer.state === 'answered' && !passing.has(answer.status)) return answer;
      const asked = answer.state === 'answered' ? (answer.retryAfter ?? 0) * 1000 : 0;
      if (asked > patience.longestWait) return answer;
      await wait(Math.max(pause, asked));
      answer = await exchange({ ...request, patience: patience[repeating] });
    }
    return answer;
  };
}
