import { create } from 'zustand';

type Overlay = 'palette' | 'keys' | null;

/** What lies over the whole screen now, apart from dialogs that a screen opened itself. */
export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: null }));

export function openOverlay(overlay: NonNullable<Overlay>): void {
  useOverlay.setState({ overlay });
}

export function closeOverlay(): void {
  useOverlay.setState({ overlay: null });
}
