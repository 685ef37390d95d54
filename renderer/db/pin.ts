import type { Staff } from '../../shared/cases/shop';

type Pin = NonNullable<Staff['pin']>;

/** A PIN is short: only slowness stands between a copied database and it (OWASP's figure for PBKDF2 with SHA-256). */
const iterations = 600_000;
const hashBits = 256;

export async function hashPin(pin: string): Promise<Pin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toBase64(salt), hash: toBase64(await derive(pin, salt, iterations)), iterations };
}

/** Whoever has no PIN is taken at their word. */
export async function checkPin(staff: Pick<Staff, 'pin'>, pin: string): Promise<boolean> {
  if (staff.pin === null) return true;
  const derived = await derive(pin, fromBase64(staff.pin.salt), staff.pin.iterations);
  return toBase64(derived) === staff.pin.hash;
}

async function derive(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // Digits typed full-width are the same digits.
  const bytes = new TextEncoder().encode(pin.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, hashBits));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
