import { create } from 'zustand';

/** Counts the bags that were scanned: each brings the focus to what is done next with it, the same bag again too. */
export const useArrivals = create<{ readonly count: number }>(() => ({ count: 0 }));

export function bagArrived(): void {
  useArrivals.setState(({ count }) => ({ count: count + 1 }));
}
