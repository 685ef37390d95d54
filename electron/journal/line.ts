import { createHash } from 'node:crypto';

/**
 * Format 1 of the journal: one event a line, `{"format":1,"line":N,"previous":"<sum>","event":{…},"sum":"<sum>"}`. `sum` is
 * the SHA-256, in hex, of the line's text before `,"sum"`; `previous` is the sum of the line before, so a line taken out, put
 * in or changed breaks the chain at that place. The order of the keys is part of the format.
 */
export const journalFormat = 1;

/** Stands where the first line names the one before it. */
export const noPrevious = '0'.repeat(64);

const layout =
  /^\{"format":1,"line":(\d+),"previous":"([0-9a-f]{64})","event":(\{.*\}),"sum":"([0-9a-f]{64})"\}$/su;
const sumTail = ',"sum":"'.length + 64 + '"}'.length;

export type JournalLine = {
  readonly line: number;
  readonly previous: string;
  readonly sum: string;
  /** The event's own JSON text. */
  readonly eventText: string;
};

function sumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The line's text without its newline, and its sum. */
export function encodeLine(
  line: number,
  previous: string,
  event: unknown,
): { readonly text: string; readonly sum: string } {
  const body = `{"format":${journalFormat},"line":${line},"previous":"${previous}","event":${JSON.stringify(event)}`;
  const sum = sumOf(body);
  return { text: `${body},"sum":"${sum}"}`, sum };
}

/** Null when the text is not a whole, unchanged line; whether it continues the chain is the reader's question. */
export function decodeLine(text: string): JournalLine | null {
  const match = layout.exec(text);
  const [, line, previous, eventText, sum] = match ?? [];
  if (line === undefined || previous === undefined || eventText === undefined || sum === undefined)
    return null;
  if (sumOf(text.slice(0, -sumTail)) !== sum) return null;
  return { line: Number(line), previous, sum, eventText };
}

/** Ids are kept as 16 bytes in the indexes: what has another form is no event of ours. */
const idLayout = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const eventIdLayout = /^\{"id":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/u;

/** The event's id without parsing the event; falls back to parsing where the id does not stand first. */
export function eventIdOf(eventText: string): string | null {
  const quick = eventIdLayout.exec(eventText)?.[1];
  if (quick !== undefined) return quick;
  const event: unknown = JSON.parse(eventText);
  if (typeof event !== 'object' || event === null || !('id' in event)) return null;
  return typeof event.id === 'string' && idLayout.test(event.id) ? event.id : null;
}
