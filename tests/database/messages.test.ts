import { describe, expect, it } from 'vitest';
import { readCase } from '../../renderer/db/cases';
import {
  changeTemplate,
  keepMessageDraft,
  logMessage,
  readMessageDraft,
  readTemplates,
} from '../../renderer/db/messages';
import type { EventData } from '../../shared/cases/events';
import { originalText } from '../../shared/messages/originals/original-text';
import { isChanged, textOf } from '../../shared/messages/shop-templates';
import { anActing } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const acting = anActing({ newId });
const data: EventData['message-logged'] = {
  bagNumber: null,
  channel: 'email',
  language: 'ja',
  to: 'hanako@example.com',
  subject: '仕上がり',
  text: '仕上がりました。',
  template: 'ready',
  way: 'sent',
  attachments: ['預り票'],
};

describe('a message that went out', () => {
  it('is in the case with its exact text, its draft is gone, and it waits for the journal', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const before = await db.journalOutbox.count();
    await keepMessageDraft(db, caseId, { body: 'half a' });
    await logMessage(db, { caseId, key: newId(), data }, acting);
    expect((await readCase(db, caseId))?.messages).toMatchObject([{ ...data, at: acting.at }]);
    expect(await readMessageDraft(db, caseId)).toBeUndefined();
    expect(await db.journalOutbox.count()).toBe(before + 1);
  });

  it('is told of once however often it is settled under its key', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const key = newId();
    await logMessage(db, { caseId, key, data }, acting);
    await logMessage(db, { caseId, key, data }, acting);
    expect((await readCase(db, caseId))?.messages).toHaveLength(1);
  });

  it('keeps the draft of another case, and any draft until it is taken away', async () => {
    const db = aWindow();
    const [first, second] = [await saved(db), await saved(db)];
    await keepMessageDraft(db, first.caseId, { body: 'first' });
    await keepMessageDraft(db, second.caseId, { body: 'second' });
    await logMessage(db, { caseId: first.caseId, key: newId(), data }, acting);
    expect(await readMessageDraft(db, second.caseId)).toEqual({ body: 'second' });
    await keepMessageDraft(db, second.caseId, null);
    expect(await readMessageDraft(db, second.caseId)).toBeUndefined();
  });
});

describe('a template of the shop', () => {
  const place = { code: 'received', language: 'ja', channel: 'text' } as const;
  const ours = { subject: '', body: '届きました。{{caseNumber}} {{shopName}}' };

  it('holds from its change on, and goes back to the original with both changes in the log', async () => {
    const db = aWindow();
    await changeTemplate(db, place, ours, acting);
    expect(textOf(await readTemplates(db), place)).toEqual(ours);
    await changeTemplate(db, place, null, { ...acting, at: '2026-11-23T03:00:00.000Z' });
    const templates = await readTemplates(db);
    expect(isChanged(templates, place)).toBe(false);
    expect(textOf(templates, place)).toEqual(originalText('received', 'ja', 'text'));
    expect((await db.events.toArray()).map(({ event }) => event.type)).toEqual([
      'template-changed',
      'template-changed',
    ]);
  });
});
