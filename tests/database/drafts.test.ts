import { expect, test } from 'vitest';
import {
  discardDraft,
  listDiscardedDrafts,
  listDrafts,
  putDraft,
  readDraft,
  restoreDraft,
} from '../../renderer/db/drafts';
import { aDraft } from '../builders/a-draft';
import { aWindow } from './open-ledger';
import { saved } from './saving';

test('a draft is what was last typed, in every window and after a restart', async () => {
  const db = aWindow();
  await putDraft(db, aDraft({ draftId: 'a', unsignedReason: '急' }));
  await putDraft(db, aDraft({ draftId: 'a', unsignedReason: '急ぎ' }));
  db.close();
  expect((await readDraft(aWindow(), 'a'))?.unsignedReason).toBe('急ぎ');
});

test('drafts are listed with the newest first', async () => {
  const db = aWindow();
  await putDraft(db, aDraft({ draftId: 'old', startedAt: '2026-11-20T01:00:00.000Z' }));
  await putDraft(db, aDraft({ draftId: 'new', startedAt: '2026-11-22T01:00:00.000Z' }));
  expect((await listDrafts(db)).map(({ draftId }) => draftId)).toEqual(['new', 'old']);
});

test('a draft put aside can be had back as it was', async () => {
  const db = aWindow();
  const draft = aDraft({ draftId: 'a' });
  await putDraft(db, draft);
  await discardDraft(db, 'a');
  expect(await listDrafts(db)).toEqual([]);
  expect(await listDiscardedDrafts(db)).toEqual([draft]);
  await restoreDraft(db, 'a');
  expect(await listDrafts(db)).toEqual([draft]);
});

test('a keystroke that arrives after saving does not open the draft again', async () => {
  const db = aWindow();
  const draft = aDraft({ draftId: 'late' });
  await putDraft(db, draft);
  await saved(db, { draft });
  await putDraft(db, { ...draft, unsignedReason: 'late' });
  await discardDraft(db, 'late');
  expect(await listDrafts(db)).toEqual([]);
  expect(await listDiscardedDrafts(db)).toEqual([]);
  expect(await readDraft(db, 'late')).toEqual(draft);
});
