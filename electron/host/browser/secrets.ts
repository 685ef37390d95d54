import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, in letters that stand in an address and in a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that tells nothing of where the two differ, whatever their lengths. */
export function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** Codes that each let one window in once. */
export type LaunchCodes = { readonly mint: () => string; readonly redeem: (code: string) => boolean };

/** Of codes nobody used, only the newest few stay good. */
const unusedKept = 8;

export function createLaunchCodes(): LaunchCodes {
  let unused: string[] = [];
  return {
    mint() {
      const code = newSecret();
      unused = [...unused, code].slice(-unusedKept);
      return code;
    },
    redeem(code) {
      const known = unused.find((candidate) => isSameSecret(candidate, code));
      unused = unused.filter((candidate) => candidate !== known);
      return known !== undefined;
    },
  };
}
