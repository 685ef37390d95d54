import { v7 } from 'uuid';
import { openJournal } from '../../../electron/journal/journal';
import { deskEventSchema } from '../../../shared/cases/events';

/** Writes notes as fast as it can and says each one aloud only after the journal has answered. */
const journal = openJournal({ folder: process.argv[2] ?? '', log: { warn: () => undefined } });

for (let count = 0; count < 5000; count += 1) {
  const text = `note ${count}`;
  const reply = await journal.append([
    deskEventSchema.parse({
      id: v7(),
      subject: { kind: 'case', id: '0193b1de-0000-7000-8000-000000000001' },
      at: '2026-11-22T01:02:03.000Z',
      station: 'GZ',
      by: null,
      type: 'note-added',
      data: { text },
    }),
  ]);
  if (reply.ok) process.send?.(text);
}
