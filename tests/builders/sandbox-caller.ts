import type { FedexSandbox } from '../fedex-sandbox/server';
import { sandboxClient } from '../fedex-sandbox/tokens';

export type Reply = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** Speaks to the stand-in over HTTP, with a token of its own. */
export class SandboxCaller {
  readonly #sandbox: FedexSandbox;
  #token = '';

  constructor(sandbox: FedexSandbox) {
    this.#sandbox = sandbox;
  }

  async logIn(secret: string = sandboxClient.secret): Promise<Reply> {
    const reply = await this.#fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: sandboxClient.id,
        client_secret: secret,
      }),
    });
    const { body } = reply;
    if (typeof body === 'object' && body !== null && 'access_token' in body)
      this.#token = String(body.access_token);
    return reply;
  }

  post(path: string, body: unknown): Promise<Reply> {
    return this.#json('POST', path, body);
  }

  put(path: string, body: unknown): Promise<Reply> {
    return this.#json('PUT', path, body);
  }

  get(path: string): Promise<Reply> {
    return this.#fetch(path, {});
  }

  upload(form: FormData): Promise<Reply> {
    return this.#fetch('/documents/v1/etds/upload', {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}` },
      body: form,
    });
  }

  #json(method: string, path: string, body: unknown): Promise<Reply> {
    return this.#fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        'x-customer-transaction-id': 'desk-1',
      },
      body: JSON.stringify(body),
    });
  }

  async #fetch(path: string, init: RequestInit): Promise<Reply> {
    const response = await fetch(`${this.#sandbox.address}${path}`, init);
    const body: unknown = JSON.parse(await response.text());
    return { status: response.status, body, headers: response.headers };
  }
}

/** The codes of a refusal, or of the remarks beside an answer. */
export function codesIn({ body }: Reply): readonly string[] {
  const found: string[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if (key === 'code') found.push(String(value));
    return value;
  });
  return found;
}
