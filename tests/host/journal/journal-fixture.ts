import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { type Journal, type JournalOptions, openJournal } from '../../../electron/journal/journal';
import { type DeskEvent, deskEventSchema } from '../../../shared/cases/events';

/** A note as the case page would add it. */
export function aNote(text: string): DeskEvent {
  return deskEventSchema.parse({
    id: v7(),
    subject: { kind: 'case', id: '0193b1de-0000-7000-8000-000000000001' },
    at: '2026-11-22T01:02:03.000Z',
    station: 'GZ',
    by: null,
    type: 'note-added',
    data: { text },
  });
}

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-journal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

export function aJournal(folder: string, options: Partial<JournalOptions> = {}): Journal {
  const journal = openJournal({ folder, log: { warn: () => undefined }, ...options });
  onTestFinished(() => journal.close());
  return journal;
}

/** The texts of every note that a fresh reader of the folder finds, a few lines at a time. */
export async function notesIn(folder: string): Promise<readonly string[]> {
  const journal = openJournal({ folder, log: { warn: () => undefined } });
  const texts: string[] = [];
  try {
    for (let fromLine: number | null = 1; fromLine !== null; ) {
      const page = await journal.read({ fromLine, limit: 7 });
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      texts.push(
        ...page.value.events.map((event) => (event.type === 'note-added' ? event.data.text : event.type)),
      );
      fromLine = page.value.next;
    }
    return texts;
  } finally {
    await journal.close();
  }
}

/** What a call answered, where it did not refuse. */
export async function answerOf<T>(
  reply: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
