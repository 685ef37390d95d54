import type { AppError, AppErrorKind } from '../../shared/app-error';

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** What a failed write means to the desk; a full disk has words of its own, be it the journal's or another. */
export function diskRefusal(
  cause: unknown,
  kind: AppErrorKind,
  full: 'disk-full' | 'place-full' = 'disk-full',
): AppError {
  const code = codeOf(cause);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return {
    kind: isFull ? full : kind,
    detail: code ?? (cause instanceof Error ? cause.message : String(cause)),
  };
}

export function isMissing(cause: unknown): boolean {
  return codeOf(cause) === 'ENOENT';
}
