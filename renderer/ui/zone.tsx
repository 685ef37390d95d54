import type { ReactNode } from 'react';

/** The parts of a screen that F6 goes round, in this order. */
export const zones = ['nav', 'top', 'main', 'side'] as const;
export type ZoneName = (typeof zones)[number];

const lastFocused = new WeakMap<Element, HTMLElement>();
const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** A part of the screen to which F6 brings the focus; it remembers where the focus was. */
export function Zone(props: {
  readonly name: ZoneName;
  readonly label: string;
  readonly as?: 'nav' | 'main' | 'aside' | 'section';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const Element = props.as ?? 'section';
  return (
    <Element
      data-zone={props.name}
      aria-label={props.label}
      tabIndex={-1}
      className={props.className}
      onFocus={(event) => {
        if (event.target instanceof HTMLElement && zoneOf(event.target) === event.currentTarget)
          lastFocused.set(event.currentTarget, event.target);
      }}
    >
      {props.children}
    </Element>
  );
}

/** The zone an element belongs to: the one it is, or the innermost around it, but a zone itself is nobody's inside. */
function zoneOf(element: HTMLElement): Element | null {
  return element.matches('[data-zone]') ? null : element.closest('[data-zone]');
}

function enter(zone: HTMLElement): void {
  const before = lastFocused.get(zone);
  const target =
    before?.isConnected === true && zone.contains(before)
      ? before
      : zone.querySelector<HTMLElement>(focusable);
  (target ?? zone).focus();
}

/** Moves the focus to the next zone on the screen (`step` 1) or the one before (`step` -1). */
export function moveBetweenZones(step: 1 | -1): void {
  const present = zones.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`[data-zone="${name}"]`),
  ]);
  if (present.length === 0) return;
  // A zone may lie within another, and then comes after it: the innermost counts.
  const here = present.findLastIndex((zone) => zone.contains(document.activeElement));
  const from = here === -1 && step === -1 ? 0 : here;
  const next = present[(from + step + present.length) % present.length];
  if (next !== undefined) enter(next);
}
