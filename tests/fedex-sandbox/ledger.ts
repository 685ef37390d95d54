import { readTrackingNumber } from '../../shared/shipping/tracking-number';
import type { CourseState } from './course';

/** A label sold, as `GET /sandbox/labels` lists it. */
export type SoldLabel = {
  readonly trackingNumber: string;
  readonly soldAt: string;
  readonly from: string;
  readonly to: string;
  readonly reference: string | null;
  readonly isReturn: boolean;
  readonly state: CourseState;
};

export type FiledDocument = { readonly id: string; readonly name: string; readonly bytes: Uint8Array };

/** Eleven digits and the last one that makes them a tracking number. */
export function withCheckDigit(eleven: string): string {
  const whole = [...'0123456789'].map((last) => eleven + last);
  const found = whole.find((number) => readTrackingNumber(number).fault === null);
  if (found === undefined) throw new Error(`No check digit makes ${eleven} a tracking number.`);
  return found;
}

/** Everything the stand-in remembers; it goes with the process. */
export class Ledger {
  readonly #now: () => number;
  readonly #labels = new Map<string, SoldLabel>();
  readonly #documents = new Map<string, FiledDocument>();
  #serial: number;

  /** @param now milliseconds; the first numbers come from it, so that two runs sell different ones */
  constructor(now: () => number) {
    this.#now = now;
    this.#serial = Math.floor(now() / 1000) % 100_000_000;
  }

  now(): Date {
    return new Date(this.#now());
  }

  /** Every call sells another label: FedEx knows no "the same again". */
  sell(label: Omit<SoldLabel, 'trackingNumber' | 'soldAt' | 'state'>): SoldLabel {
    const trackingNumber = withCheckDigit(`794${String(this.#serial).padStart(8, '0')}`);
    this.#serial = (this.#serial + 1) % 100_000_000;
    const sold = { ...label, trackingNumber, soldAt: this.now().toISOString(), state: 'label-made' as const };
    this.#labels.set(trackingNumber, sold);
    return sold;
  }

  label(trackingNumber: string): SoldLabel | null {
    return this.#labels.get(trackingNumber) ?? null;
  }

  /** False where no such label was sold. */
  move(trackingNumber: string, state: CourseState): boolean {
    const label = this.#labels.get(trackingNumber);
    if (label === undefined) return false;
    this.#labels.set(trackingNumber, { ...label, state });
    return true;
  }

  labels(): readonly SoldLabel[] {
    return [...this.#labels.values()];
  }

  file(name: string, bytes: Uint8Array): FiledDocument {
    const id = `0904${String(this.#documents.size + 1).padStart(12, '0')}`;
    const filed = { id, name, bytes };
    this.#documents.set(id, filed);
    return filed;
  }

  document(id: string): FiledDocument | null {
    return this.#documents.get(id) ?? null;
  }

  documents(): readonly FiledDocument[] {
    return [...this.#documents.values()];
  }
}
