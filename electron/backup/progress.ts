import type { KeepingJob } from '../../shared/keeping/keeping';

/** How far a long piece of work has come; `total` null = nobody knows beforehand. */
export type Progress = NonNullable<KeepingJob['progress']>;
export type OnProgress = (progress: Progress) => void;
