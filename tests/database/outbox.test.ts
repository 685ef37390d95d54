import { describe, expect, test } from 'vitest';
import { addNote, readCaseStanding } from '../../renderer/db/cases';
import { drainOutbox, outboxState } from '../../renderer/db/outbox';
import { fetchPhoto, putPhoto, readPhotoBlob } from '../../renderer/db/photos';
import { sha256 } from '../../renderer/db/sha256';
import { giveUpPrint, giveUpWaitingPrints, listWaitingPrints } from '../../renderer/db/waiting-prints';
import type { AppError } from '../../shared/app-error';
import type { ContentHash } from '../../shared/cases/ids';
import { aDraft, aPhoto, aPieceDraft } from '../builders/a-draft';
import { anActing } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const nothingLeft = { eventsNotOnDisk: 0, photosNotOnDisk: 0, printsNotQueued: 0, lastRefusal: null };
const locks = new LocksStandIn().locks;
const diskFull: AppError = { kind: 'disk-full' };
const noPrinter: AppError = { kind: 'no-printer-bound' };

async function aCaseWithPhoto(db: ReturnType<typeof aWindow>) {
  const bytes = new TextEncoder().encode('jpeg');
  const photo = aPhoto({ hash: await sha256(bytes) });
  await putPhoto(db, { photo, blob: new Blob([bytes], { type: 'image/jpeg' }) });
  const draft = aDraft({ draftId: `with-photo-${newId()}`, pieces: [aPieceDraft({ photos: [photo] })] });
  return { ...(await saved(db, { draft })), photo };
}

describe('draining', () => {
  test('hands over photos, then events, then papers, and the case then stands on disk', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const { caseId, photo } = await aCaseWithPhoto(db);
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe(3);
    expect(await drainOutbox(db, main.desk, locks)).toEqual(nothingLeft);
    expect(main.calls).toEqual([
      'findStoredPhotos',
      'storePhoto',
      'appendToJournal',
      'printPapers',
      'printPapers',
    ]);
    expect(main.journal.map(({ type }) => type)).toEqual([
      'customer-registered',
      'case-opened',
      'paper-queued',
      'paper-queued',
    ]);
    expect([...main.photos.keys()]).toEqual([photo.hash]);
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe(0);
    expect(await readPhotoBlob(db, photo.hash)).toBeDefined();
  });

  test('again hands over nothing', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    await aCaseWithPhoto(db);
    await drainOutbox(db, main.desk, locks);
    main.calls.length = 0;
    await drainOutbox(db, main.desk, locks);
    expect(main.calls).toEqual([]);
  });

  test('of more than one call takes them in order', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const { caseId } = await saved(db);
    for (let count = 0; count < 120; count += 1) {
      await addNote(db, { caseId, text: `note ${count}` }, anActing({ newId }));
    }
    await drainOutbox(db, main.desk, locks);
    expect(main.calls.filter((call) => call === 'appendToJournal')).toHaveLength(2);
    const notes = main.journal.flatMap((event) => (event.type === 'note-added' ? [event.data.text] : []));
    expect(notes).toEqual(Array.from({ length: 120 }, (_, count) => `note ${count}`));
  });
});

describe('a refusal', () => {
  test('by a full disk keeps the events waiting, tells why, and still prints for the customer', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const { caseId } = await saved(db);
    main.refuse = (call) => (call === 'appendToJournal' ? diskFull : null);
    expect(await drainOutbox(db, main.desk, locks)).toEqual({
      ...nothingLeft,
      eventsNotOnDisk: 4,
      lastRefusal: diskFull,
    });
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe(3);
    expect(main.prints).toHaveLength(2);
    main.refuse = () => null;
    expect(await drainOutbox(db, main.desk, locks)).toEqual(nothingLeft);
    expect(main.journal).toHaveLength(4);
    expect(main.prints).toHaveLength(2);
  });

  test('of one paper does not hold up the others', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    await saved(db);
    let asked = 0;
    main.refuse = (call) => {
      if (call !== 'printPapers') return null;
      asked += 1;
      return asked === 1 ? noPrinter : null;
    };
    expect(await drainOutbox(db, main.desk, locks)).toEqual({
      ...nothingLeft,
      printsNotQueued: 1,
      lastRefusal: noPrinter,
    });
    expect(main.prints.map(({ boundPaper }) => boundPaper)).toEqual(['claim-slip']);
  });

  test('leaves no paper waiting that a person has given up, not even while the others are handed over', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    await saved(db);
    await saved(db, { draft: aDraft({ draftId: 'another' }) });
    main.refuse = (call) => (call === 'printPapers' ? noPrinter : null);
    expect((await drainOutbox(db, main.desk, locks)).printsNotQueued).toBe(4);
    const [, slip] = await listWaitingPrints(db);
    main.refuse = () => null;
    main.beforeReply = (call) => {
      if (call === 'printPapers') void giveUpPrint(db, slip?.key ?? '');
    };
    expect(await drainOutbox(db, main.desk, locks)).toEqual(nothingLeft);
    expect(main.prints.map(({ key }) => key)).not.toContain(slip?.key);
    expect(main.prints).toHaveLength(3);
    main.beforeReply = () => undefined;
    await saved(db, { draft: aDraft({ draftId: 'a third' }) });
    await giveUpWaitingPrints(db);
    await drainOutbox(db, main.desk, locks);
    expect(main.prints).toHaveLength(3);
  });

  test('of a photo keeps the photo waiting, and the events go on', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    await aCaseWithPhoto(db);
    main.refuse = (call) => (call === 'storePhoto' ? { kind: 'photo-not-stored' } : null);
    expect(await drainOutbox(db, main.desk, locks)).toEqual({
      ...nothingLeft,
      photosNotOnDisk: 1,
      lastRefusal: { kind: 'photo-not-stored' },
    });
    expect(main.journal).toHaveLength(4);
  });
});

describe('a crash', () => {
  test.each(['findStoredPhotos', 'storePhoto', 'appendToJournal', 'printPapers'])(
    'after %s did its work and before the window heard of it loses and doubles nothing',
    async (call) => {
      const db = aWindow();
      const main = new DeskStandIn();
      await aCaseWithPhoto(db);
      main.beforeReply = (made) => {
        if (made === call) throw new Error('The window is gone.');
      };
      await expect(drainOutbox(db, main.desk, locks)).rejects.toThrow('The window is gone.');
      db.close();
      main.beforeReply = () => undefined;
      expect(await drainOutbox(aWindow(), main.desk, locks)).toEqual(nothingLeft);
      expect(main.journal).toHaveLength(4);
      expect(new Set(main.journal.map(({ id }) => id)).size).toBe(4);
      expect(main.prints).toHaveLength(2);
      expect(main.photos.size).toBe(1);
    },
  );

  test('between saving and draining leaves all of it waiting for the next start', async () => {
    const db = aWindow();
    await aCaseWithPhoto(db);
    db.close();
    const next = aWindow();
    expect(await outboxState(next)).toMatchObject({
      eventsNotOnDisk: 4,
      photosNotOnDisk: 1,
      printsNotQueued: 2,
    });
    const main = new DeskStandIn();
    expect(await drainOutbox(next, main.desk, locks)).toEqual(nothingLeft);
    expect(main.journal).toHaveLength(4);
  });
});

describe('two windows', () => {
  test('that drain at once hand each thing over once', async () => {
    const [one, other] = [aWindow(), aWindow()];
    const main = new DeskStandIn();
    await aCaseWithPhoto(one);
    await saved(other);
    await Promise.all([drainOutbox(one, main.desk, locks), drainOutbox(other, main.desk, locks)]);
    expect(main.calls.filter((call) => call === 'appendToJournal')).toHaveLength(1);
    expect(main.prints).toHaveLength(4);
    expect(await outboxState(one)).toEqual(nothingLeft);
  });

  test('whoever asks while a run is under way is told only when her own case is handed over', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    await saved(db);
    const first = drainOutbox(db, main.desk, locks);
    const { caseId } = await saved(db);
    const second = drainOutbox(db, main.desk, locks);
    await first;
    await second;
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe(0);
    expect(main.journal.filter(({ type }) => type === 'case-opened')).toHaveLength(2);
  });
});

describe('a photo that is not here', () => {
  test('is fetched from beside the journal and then kept', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const bytes = new TextEncoder().encode('jpeg');
    const photo = aPhoto({ hash: await sha256(bytes) });
    main.photos.set(photo.hash, bytes);
    const fetched = await fetchPhoto(db, main.desk, photo);
    expect(fetched.ok && (await fetched.value.text())).toBe('jpeg');
    expect(await (await readPhotoBlob(db, photo.hash))?.text()).toBe('jpeg');
  });

  test('nor there is said to be missing', async () => {
    const photo = aPhoto({ hash: 'f'.repeat(64) as ContentHash });
    expect(await fetchPhoto(aWindow(), new DeskStandIn().desk, photo)).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});
