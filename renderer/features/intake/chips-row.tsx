import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { isComposing } from '../../ui/writing';
import classes from './field.module.css';

export type Chip = { readonly value: string; readonly label: string; readonly isChosen: boolean };

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Several of a few: one stop for Tab, arrow keys go along the row, Space chooses and takes back. */
export function ChipsRow(props: {
  readonly chips: readonly Chip[];
  readonly onChange: (value: string, isChosen: boolean) => void;
  readonly children?: ReactNode;
}) {
  const { chips, onChange, children } = props;
  const [stop, setStop] = useState(0);
  const reachable = Math.min(stop, chips.length - 1);

  function rove(event: KeyboardEvent<HTMLInputElement>, at: number) {
    const step = steps[event.key];
    if (step === undefined || isComposing(event) || event.altKey) return;
    event.preventDefault();
    const next = (at + step + chips.length) % chips.length;
    setStop(next);
    const row = event.currentTarget.closest('[data-chips]');
    row?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[next]?.focus();
  }

  return (
    <div className={classes.chips} data-chips>
      {chips.map((chip, at) => (
        <label key={chip.value} className={classes.chip}>
          <input
            type="checkbox"
            tabIndex={at === reachable ? 0 : -1}
            checked={chip.isChosen}
            onFocus={() => setStop(at)}
            onKeyDown={(event) => rove(event, at)}
            onChange={(event) => onChange(chip.value, event.currentTarget.checked)}
          />
          {chip.label}
        </label>
      ))}
      {children}
    </div>
  );
}
