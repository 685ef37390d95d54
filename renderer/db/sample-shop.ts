import { samplePictures } from '../../shared/cases/sample/pictures';
import { seededRandom } from '../../shared/cases/sample/random';
import { sampleEvents } from '../../shared/cases/sample/sample-cases';
import { sampleShop } from '../../shared/cases/sample/sample-shop';
import type { Language } from '../../shared/language';
import type { PlainDate } from '../../shared/time/plain-date';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { sha256 } from './sha256';

export type SampleSize = { readonly count: number; readonly seed: number };

const shownSample: SampleSize = { count: 200, seed: 20 };
const eventsPerStep = 400;

/**
 * Invents a shop in an empty sample ledger, by the way that every case takes. What was invented before stays and is not
 * doubled. The journal gets it when the outbox is drained.
 */
export async function fillSampleShop(
  db: LedgerDatabase,
  { today, language }: { readonly today: PlainDate; readonly language: Language },
  { count, seed }: SampleSize = shownSample,
): Promise<void> {
  if (db.ledger !== 'sample') throw new Error('Nothing invented may stand among real cases.');
  const events = await sampleEvents({
    count,
    today,
    shop: sampleShop(language),
    random: seededRandom(seed),
    hashText: (text) => sha256(new TextEncoder().encode(text)),
  });
  await keepPictures(db);
  // The shop itself comes last: a filling that is broken off is then seen as no shop, and is done again.
  const [shop, ...others] = events;
  const inOrder = shop === undefined ? [] : [...others, shop];
  for (let from = 0; from < inOrder.length; from += eventsPerStep) {
    const step = inOrder.slice(from, from + eventsPerStep);
    await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, step, 'here'));
  }
}

async function keepPictures(db: LedgerDatabase): Promise<void> {
  await db.photos.bulkPut(
    Object.values(samplePictures).map(({ hash, bytes, jpegBase64 }) => ({
      hash,
      photo: {
        hash,
        originalHash: hash,
        subject: 'piece' as const,
        takenAt: '2000-01-01T00:00:00.000Z',
        widthPixels: 480,
        heightPixels: 360,
        bytes,
      },
      blob: new Blob([Uint8Array.from(atob(jpegBase64), (character) => character.charCodeAt(0))], {
        type: 'image/jpeg',
      }),
      pending: 1 as const,
    })),
  );
}
