import { create } from 'zustand';

type Overlay = 'palette' | 'keys' | null;

/** What lies over the whole screen now, apart from dialogs that a screen opened itself. */
export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: null }));

let openedFrom: Element | null = null;

export function openOverlay(overlay: NonNullable<Overlay>): void {
  openedFrom = document.activeElement;
  useOverlay.setState({ overlay });
}

/** Closes it and brings the focus back to where it was. */
export function closeOverlay(): void {
  useOverlay.setState({ overlay: null });
  if (openedFrom instanceof HTMLElement && openedFrom.isConnected) openedFrom.focus({ preventScroll: true });
  openedFrom = null;
}
