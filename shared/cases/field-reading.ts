import type { FaultCode } from './fault-codes';
import type { FieldPath } from './intake-draft';
import type { Typed } from './typed-values';

export type CodedFault = { readonly path: FieldPath; readonly code: FaultCode };

/** Reads fields one after another and remembers every fault on the way, so that a clerk learns of all of them at once. */
export class FieldReading {
  readonly #faults: CodedFault[] = [];

  get faults(): readonly CodedFault[] {
    return this.#faults;
  }

  fault(path: FieldPath, code: FaultCode): null {
    this.#faults.push({ path, code });
    return null;
  }

  /** A value that may be left empty: null then, and where it cannot be read. */
  known<T>(path: FieldPath, typed: Typed<T>): T | null {
    return typed.fault === null ? typed.value : this.fault(path, typed.fault);
  }

  /** A value that must be there. */
  required<T>(path: FieldPath, typed: Typed<T>): T | null {
    if (typed.fault === null && typed.value === null) return this.fault(path, 'required');
    return this.known(path, typed);
  }

  /** Text without the spaces around it, otherwise exactly as typed. */
  text(path: FieldPath, typed: string, longest: number): string {
    const text = typed.trim();
    if (text.length > longest) this.fault(path, 'too-long');
    return text;
  }

  requiredText(path: FieldPath, typed: string, longest: number): string {
    if (typed.trim() === '') this.fault(path, 'required');
    return this.text(path, typed, longest);
  }

  /** One of a closed list; null where nothing was chosen. */
  choice<const T extends string>(path: FieldPath, chosen: string, choices: readonly T[]): T | null {
    if (chosen === '') return null;
    return choices.find((choice) => choice === chosen) ?? this.fault(path, 'not-a-choice');
  }

  requiredChoice<const T extends string>(path: FieldPath, chosen: string, choices: readonly T[]): T | null {
    return chosen === '' ? this.fault(path, 'required') : this.choice(path, chosen, choices);
  }
}
