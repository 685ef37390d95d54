import { create } from 'zustand';
import type { CaseId } from '../../../shared/cases/ids';

type CaseListState = {
  /** What is looked for; it stays while the window lives, so that coming back from a case finds the list as it was. */
  readonly text: string;
  readonly activeId: CaseId | null;
  readonly isPeeking: boolean;
};

export const useCaseList = create<CaseListState>(() => ({ text: '', activeId: null, isPeeking: false }));

/** Other words are another list: its newest case is the one in hand. */
export function lookFor(text: string): void {
  useCaseList.setState({ text, activeId: null });
}

export function takeInHand(activeId: CaseId | null): void {
  useCaseList.setState({ activeId });
}

export function togglePeek(): void {
  useCaseList.setState(({ isPeeking }) => ({ isPeeking: !isPeeking }));
}
