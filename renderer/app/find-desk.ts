import type { Desk } from '../../shared/contract/desk';

declare global {
  interface Window {
    /** Put there by the preload of the desktop host before any script of the page runs. */
    readonly desk?: Desk;
  }
}

/** The desk that the host of this window offers. */
export async function findDesk(): Promise<Desk> {
  if (window.desk !== undefined) return window.desk;
  throw new Error('No host offers a desk to this window.');
}
