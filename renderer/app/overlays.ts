import { create } from 'zustand';
import { holdFocus } from '../ui/held-focus';

type Overlay = 'palette' | 'keys' | null;

/** What lies over the whole screen now, apart from dialogs that a screen opened itself. */
export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: null }));

let giveFocusBack: (() => void) | null = null;

export function openOverlay(overlay: NonNullable<Overlay>): void {
  giveFocusBack = holdFocus();
  useOverlay.setState({ overlay });
}

/** Closes it and brings the focus back to where it was. */
export function closeOverlay(): void {
  useOverlay.setState({ overlay: null });
  giveFocusBack?.();
  giveFocusBack = null;
}
