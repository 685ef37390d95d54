import { err, ok, type Result } from '../../../shared/result';
import {
  type CarrierAccount,
  carrierAccountSchema,
  carrierEnvironments,
} from '../../../shared/shipping/carrier-settings';

/** The account as typed. */
export type CarrierDraft = Readonly<Record<keyof CarrierAccount, string>>;
export type CarrierFaults = { readonly [field in keyof CarrierAccount]?: true };

export function draftOfAccount(account: CarrierAccount | null): CarrierDraft {
  return account === null
    ? { environment: 'sandbox', address: '', clientId: '', accountNumber: '' }
    : { ...account, address: account.address ?? '' };
}

/** The account, or which fields cannot be taken. Spaces and dashes in the number are how people write it. */
export function readAccount(draft: CarrierDraft): Result<CarrierAccount, CarrierFaults> {
  const environment = carrierEnvironments.find((each) => each === draft.environment);
  const address = draft.address.trim().replace(/\/+$/u, '');
  const read = carrierAccountSchema.safeParse({
    environment,
    address: environment === 'custom' ? address : null,
    clientId: draft.clientId.trim(),
    accountNumber: draft.accountNumber.normalize('NFKC').replace(/[\s-]/gu, ''),
  });
  const isAddressFaulty = environment === 'custom' && !isFitAddress(address);
  if (read.success && !isAddressFaulty) return ok(read.data);
  const faults = read.success ? [] : read.error.issues.map(({ path }) => [path[0], true]);
  return err({ ...Object.fromEntries(faults), ...(isAddressFaulty ? { address: true } : {}) });
}

/** A secret goes over the line: https, or nothing further than this computer. */
function isFitAddress(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isHere);
  } catch {
    // No address at all.
    return false;
  }
}
