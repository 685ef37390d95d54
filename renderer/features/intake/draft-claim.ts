import type { Ledger } from '../../../shared/contract/calls';

let letGo: (() => void) | null = null;

/**
 * Holds a draft for this window, so that two windows never write over each other's typing. False while another window
 * holds it; a window that is closed or killed holds nothing.
 */
export function claimDraft(ledger: Ledger, draftId: string): Promise<boolean> {
  releaseDraft();
  return new Promise((resolve) => {
    void navigator.locks.request(`naoshi-draft-${ledger}-${draftId}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (lock === null) return undefined;
      return new Promise<void>((release) => {
        letGo = release;
      });
    });
  });
}

export function releaseDraft(): void {
  letGo?.();
  letGo = null;
}
