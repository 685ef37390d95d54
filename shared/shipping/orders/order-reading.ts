import { type Typed, typedAmount, typedDay } from '../../cases/typed-values';
import type { Money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import type { ShippingFault, ShippingFaultCode } from '../faults';
import { largestLine } from '../goods/commodity-faults';
import { isInLatin, labelText } from '../parties/latin-letters';
import { readTrackingNumber } from '../tracking-number';

/** Reads the fields of a shipment one after another and remembers every fault, so that a clerk learns of all at once. */
export class OrderReading {
  readonly #faults: ShippingFault[] = [];

  get faults(): readonly ShippingFault[] {
    return this.#faults;
  }

  fault(path: string, code: ShippingFaultCode): null {
    this.#faults.push({ path, code });
    return null;
  }

  add(faults: readonly ShippingFault[]): void {
    this.#faults.push(...faults);
  }

  /** One line in Latin letters, without the spaces around it. */
  line(path: string, typed: string, longest: number): string {
    const text = labelText(typed);
    if (!isInLatin(text)) this.fault(path, 'needs-latin');
    else if (text.length > longest) this.fault(path, 'too-long');
    return text;
  }

  /** One of a closed list, which must be chosen. */
  choice<const T extends string>(path: string, chosen: string, choices: readonly T[]): T | null {
    if (chosen === '') return this.fault(path, 'required');
    return choices.find((choice) => choice === chosen) ?? this.fault(path, 'not-a-choice');
  }

  day(path: string, typed: string): PlainDate | null {
    return this.#known(path, typedDay(typed));
  }

  requiredDay(path: string, typed: string): PlainDate | null {
    return typed.trim() === '' ? this.fault(path, 'required') : this.day(path, typed);
  }

  /** A day on which something was, which cannot be one that has not come yet. */
  pastDay(path: string, typed: string, today: PlainDate): PlainDate | null {
    const day = this.day(path, typed);
    return day !== null && day > today ? this.fault(path, 'day-in-future') : day;
  }

  /** Null where nothing was typed, too. */
  amount(path: string, typed: string, currency: string): Money | null {
    const amount = this.#known(path, typedAmount(typed, currency));
    return amount !== null && amount.minor > largestLine ? this.fault(path, 'amount-too-large') : amount;
  }

  trackingNumber(path: string, typed: string): string | null {
    if (typed.trim() === '') return null;
    const { trackingNumber, fault } = readTrackingNumber(typed);
    return fault === null ? trackingNumber : this.fault(path, fault);
  }

  #known<T>(path: string, typed: Typed<T>): T | null {
    // Days and amounts alone are read here, and each of their faults is one of a shipment too.
    return typed.fault === null ? typed.value : this.fault(path, typed.fault as ShippingFaultCode);
  }
}
