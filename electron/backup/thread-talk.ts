import type { AppError } from '../../shared/app-error';
import type { DeskEvent } from '../../shared/cases/events';
import type { JobOutcome } from '../../shared/keeping/keeping';
import type { JobOrder } from './jobs';
import type { Progress } from './progress';

/** What goes between the main thread and the one that does long work. */
export type Asked = {
  readonly kind: 'ask';
  readonly id: number;
  readonly call:
    | { readonly name: 'lacks'; readonly ids: readonly string[] }
    | { readonly name: 'append'; readonly events: readonly DeskEvent[] };
};

export type FromThread =
  | Asked
  /** Its program was loaded: what goes wrong from now on is the work's. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: JobOutcome };

export type ToThread =
  | { readonly kind: 'order'; readonly order: JobOrder }
  | { readonly kind: 'answer'; readonly id: number; readonly value: readonly string[] | number }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: AppError };
