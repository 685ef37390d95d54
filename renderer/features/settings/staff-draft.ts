import type { Staff, StaffRole } from '../../../shared/cases/shop';
import { err, ok, type Result } from '../../../shared/result';

export type StaffDraft = {
  readonly name: string;
  readonly kana: string;
  readonly pin: string;
  readonly role: StaffRole;
};
export type StaffFaults = { readonly name?: 'nameMissing'; readonly pin?: 'pinForm' };

/** What is to be entered; `pin` null = none was typed. */
export type ReadStaff = Pick<Staff, 'name' | 'kana'> & {
  readonly role: StaffRole;
  readonly pin: string | null;
};

const pinForm = /^\d{4,12}$/u;

/** A PIN as meant: full-width digits are the same digits. */
export function plainPin(typed: string): string {
  return typed.normalize('NFKC').trim();
}

export function readStaffDraft(draft: StaffDraft): Result<ReadStaff, StaffFaults> {
  const name = draft.name.trim();
  const pin = plainPin(draft.pin);
  const isPinFine = pin === '' || pinForm.test(pin);
  if (name === '' || !isPinFine)
    return err({
      ...(name === '' ? { name: 'nameMissing' as const } : {}),
      ...(isPinFine ? {} : { pin: 'pinForm' as const }),
    });
  return ok({ name, kana: draft.kana.trim(), pin: pin === '' ? null : pin, role: draft.role });
}
