import type { AppError } from '../../shared/app-error';

/** What a failed transaction means to the clerk; a full disk has words of its own. */
export function databaseRefusal(cause: unknown): AppError {
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  // Dexie wraps the browser's own error and keeps its name in the message.
  const isFull = name === 'QuotaExceededError' || message.includes('QuotaExceededError');
  return { kind: isFull ? 'disk-full' : 'database-failed', detail: `${name}: ${message}` };
}
