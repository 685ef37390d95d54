import { randomBytes } from 'node:crypto';

/** The only id and secret that the stand-in knows; they open nothing anywhere else. */
export const sandboxClient = { id: 'naoshi-sandbox', secret: 'naoshi-sandbox' } as const;

/** Tokens that live so many seconds. */
export class Tokens {
  readonly #seconds: number;
  readonly #now: () => number;
  readonly #until = new Map<string, number>();

  constructor(seconds: number, now: () => number) {
    this.#seconds = seconds;
    this.#now = now;
  }

  get seconds(): number {
    return this.#seconds;
  }

  issue(): string {
    const token = randomBytes(24).toString('base64url');
    this.#until.set(token, this.#now() + this.#seconds * 1000);
    return token;
  }

  isGood(token: string | null): boolean {
    return token !== null && (this.#until.get(token) ?? 0) > this.#now();
  }

  expireAll(): void {
    this.#until.clear();
  }
}
