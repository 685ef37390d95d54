import { describe, expect, test } from 'vitest';
import { readCase, readCaseEvents, readCaseStanding } from '../../renderer/db/cases';
import { readCounters } from '../../renderer/db/counters';
import { searchCustomers } from '../../renderer/db/customers';
import { listDrafts, putDraft, readDraft } from '../../renderer/db/drafts';
import { outboxState } from '../../renderer/db/outbox';
import { putPhoto } from '../../renderer/db/photos';
import { saveIntake } from '../../renderer/db/save-intake';
import { sha256 } from '../../renderer/db/sha256';
import { listWaitingPrints } from '../../renderer/db/waiting-prints';
import { decideIntake, termsOfDraft } from '../../shared/cases/decide-intake';
import type { ContentHash, CustomerId } from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import { published } from '../../shared/policies/published';
import { aCustomerDraft, aDraft, aPhoto, aPieceDraft } from '../builders/a-draft';
import { aShop, day, moment } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { aSaving, saved } from './saving';

const deciding = { today: day('2026-11-22'), shop: aShop(), customerCountry: 'JP', editions: published };

async function signed(draft: IntakeDraft): Promise<IntakeDraft> {
  const text = termsOfDraft(draft, deciding, 'ja') ?? '';
  const textHash = await sha256(new TextEncoder().encode(text));
  const signature = {
    svg: 'M0 0L9 9',
    signedAt: '2026-11-22T02:59:00.000Z',
    language: 'ja',
    text,
    textHash,
  } as const;
  return { ...draft, signature, unsignedReason: '' };
}

describe('saving', () => {
  test('keeps case, customer, papers, journal lines and counts together, and closes the draft', async () => {
    const db = aWindow();
    const draft = aDraft({ draftId: 'counter', pieces: [aPieceDraft(), aPieceDraft()] });
    await putDraft(db, draft);
    const { caseId, number } = await saved(db, { draft });
    expect(number).toBe('GZ-261122-0001-4');
    const state = await readCase(db, caseId);
    expect(state?.pieces.map(({ bagNumber }) => bagNumber.slice(0, 16))).toEqual([
      'GZ-261122-0001-1',
      'GZ-261122-0001-2',
    ]);
    expect(state?.decisions.map(({ decision }) => decision?.outcome)).toEqual(['free', 'free']);
    expect((await readCaseEvents(db, caseId)).map(({ type }) => type)).toEqual([
      'case-opened',
      'paper-queued',
      'paper-queued',
      'paper-queued',
    ]);
    expect((await listWaitingPrints(db)).map(({ boundPaper }) => boundPaper)).toEqual([
      'job-bag-tag',
      'job-bag-tag',
      'claim-slip',
    ]);
    expect(await outboxState(db)).toMatchObject({
      eventsNotOnDisk: 5,
      photosNotOnDisk: 0,
      printsNotQueued: 3,
    });
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe(4);
    expect(
      await readCounters(db, ['cases', 'customers', 'cases:outcome:free', 'cases:house:ciwaka']),
    ).toEqual({
      cases: 1,
      customers: 1,
      'cases:outcome:free': 1,
      'cases:house:ciwaka': 0,
    });
    expect(await listDrafts(db)).toEqual([]);
  });

  test('refuses a faulty form with each fault, keeps it as a draft and writes nothing', async () => {
    const db = aWindow();
    const draft = aDraft({ draftId: 'half', pieces: [aPieceDraft({ declaredAmount: 'soon', kind: '' })] });
    await putDraft(db, draft);
    const result = await saveIntake(db, aSaving({ draft }));
    expect(result).toEqual({
      ok: false,
      error: {
        kind: 'faulty',
        faults: [
          { path: 'pieces.0.kind', code: 'required' },
          { path: 'pieces.0.declaredAmount', code: 'not-an-amount' },
        ],
      },
    });
    expect(await readDraft(db, 'half')).toEqual(draft);
    expect(await db.events.count()).toBe(0);
    expect(await db.counters.count()).toBe(0);
  });

  test('the same form twice, at once or later, makes one case', async () => {
    const db = aWindow();
    const saving = aSaving();
    const results = await Promise.all([saveIntake(db, saving), saveIntake(db, saving)]);
    const later = await saveIntake(db, { ...saving, now: moment('2026-11-23T03:00:00.000Z') });
    expect(results[0]?.ok).toBe(true);
    expect(results[1]).toEqual(results[0]);
    expect(later).toEqual(results[0]);
    expect(await db.cases.count()).toBe(1);
    expect(await db.printOutbox.count()).toBe(2);
  });

  test('a hundred forms at once through two windows gives a hundred numbers without a gap', async () => {
    const [one, other] = [aWindow(), aWindow()];
    const cases = await Promise.all(
      Array.from({ length: 100 }, (_, index) => saved(index % 2 === 0 ? one : other)),
    );
    const sequences = cases.map(({ number }) => Number(number.split('-')[2])).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect((await readCounters(one, ['cases'])).cases).toBe(100);
  }, 60_000);

  test('counts the cases of each day and station from 1, by the day of the shop and not of the clock', async () => {
    const db = aWindow();
    const at = async (now: string, station: string) =>
      (
        await saved(db, {
          now: moment(now),
          shop: aShop({ station: station as ReturnType<typeof aShop>['station'] }),
        })
      ).number;
    expect(await at('2026-11-22T14:59:59.999Z', 'GZ')).toMatch(/^GZ-261122-0001-/);
    expect(await at('2026-11-22T15:00:00.000Z', 'GZ')).toMatch(/^GZ-261123-0001-/);
    expect(await at('2026-11-22T15:00:01.000Z', 'GZ')).toMatch(/^GZ-261123-0002-/);
    expect(await at('2026-11-22T15:00:01.000Z', 'AB')).toMatch(/^AB-261123-0001-/);
  });

  test('a full disk keeps nothing of the case, and says so', async () => {
    const db = aWindow();
    await db.open();
    db.printOutbox.hook('creating', () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const result = await saveIntake(db, aSaving());
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-saved', error: { kind: 'disk-full' } } });
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  });
});

describe('a signature', () => {
  test('is kept with the text that it was given for', async () => {
    const db = aWindow();
    const draft = await signed(aDraft({ draftId: 'signed' }));
    const { caseId } = await saved(db, { draft });
    expect((await readCase(db, caseId))?.signature).toEqual(draft.signature);
    const slip = (await listWaitingPrints(db)).find(({ boundPaper }) => boundPaper === 'claim-slip');
    expect(slip?.paper).toMatchObject({ terms: draft.signature?.text, signature: { svg: 'M0 0L9 9' } });
  });

  test.each([
    ['the value', (draft: IntakeDraft) => ({ ...draft, pieces: [aPieceDraft({ declaredAmount: '1' })] })],
    [
      'the promise',
      (draft: IntakeDraft) => ({ ...draft, pieces: [aPieceDraft({ promisedOn: '2026-12-24' })] }),
    ],
    [
      'the text itself',
      (draft: IntakeDraft) =>
        draft.signature === null
          ? draft
          : { ...draft, signature: { ...draft.signature, text: `${draft.signature.text} ` } },
    ],
  ])('given before %s changed is asked for again', async (_, change) => {
    const db = aWindow();
    const draft = change(await signed(aDraft({ draftId: 'resigned' })));
    const result = await saveIntake(db, aSaving({ draft }));
    expect(result).toEqual({
      ok: false,
      error: { kind: 'faulty', faults: [{ path: 'signature', code: 'signature-outdated' }] },
    });
    expect(await db.events.count()).toBe(0);
  });

  test('whose hash is that of another text is asked for again', async () => {
    const db = aWindow();
    const draft = await signed(aDraft({ draftId: 'forged' }));
    const forged = {
      ...draft,
      signature: draft.signature && { ...draft.signature, textHash: 'd'.repeat(64) },
    };
    expect(await saveIntake(db, aSaving({ draft: forged }))).toMatchObject({ error: { kind: 'faulty' } });
  });
});

describe('the customer', () => {
  test('who is known is not registered again, and her new case is found under her', async () => {
    const db = aWindow();
    await saved(db);
    const [known] = await searchCustomers(db, '田中', 5);
    const customerId = known?.id as CustomerId;
    const draft = aDraft({ draftId: 'again', customer: { kind: 'known', customerId } });
    const { caseId } = await saved(db, { draft });
    expect((await readCase(db, caseId))?.customerId).toBe(customerId);
    expect((await readCounters(db, ['customers'])).customers).toBe(1);
  });

  test('who is not known after all is asked for again', async () => {
    const db = aWindow();
    const customerId = '01900000-0000-7000-8000-0000000000ff' as CustomerId;
    const result = await saveIntake(
      db,
      aSaving({ draft: aDraft({ customer: { kind: 'known', customerId } }) }),
    );
    expect(result).toMatchObject({ error: { faults: [{ path: 'customer', code: 'customer-required' }] } });
  });

  test('lives where she says when the policy is asked', () => {
    const overseas = aDraft({
      customer: { kind: 'new', fields: aCustomerDraft({ country: 'US' }) },
      pieces: [aPieceDraft()],
    });
    const decided = (customerCountry: string) =>
      decideIntake(overseas, [], { ...deciding, customerCountry }).decisions;
    expect(decided('US')).toEqual(decided('JP'));
  });
});

describe('photos', () => {
  const hash = 'e'.repeat(64) as ContentHash;
  const draft = aDraft({ draftId: 'photo', pieces: [aPieceDraft({ photos: [aPhoto({ hash })] })] });

  test('wait for the disk from the moment the case is saved', async () => {
    const db = aWindow();
    await putPhoto(db, { photo: aPhoto({ hash }), blob: new Blob(['jpeg']) });
    expect((await outboxState(db)).photosNotOnDisk).toBe(0);
    await saved(db, { draft });
    expect((await outboxState(db)).photosNotOnDisk).toBe(1);
  });

  test('that the store has lost are asked for again', async () => {
    const db = aWindow();
    const result = await saveIntake(db, aSaving({ draft }));
    expect(result).toMatchObject({ error: { faults: [{ path: 'pieces.0.photos', code: 'photo-missing' }] } });
  });
});
