import { describe, expect, it } from 'vitest';
import { stamp } from '../../../shared/cases/acting';
import type { DeskEvent, EventData } from '../../../shared/cases/events';
import { deskEventSchema } from '../../../shared/cases/events';
import { originalText } from '../../../shared/messages/originals/original-text';
import { isChanged, reduceTemplates, textOf } from '../../../shared/messages/shop-templates';
import { anActing } from '../../builders/a-shop';

const place = { code: 'received', language: 'ja', channel: 'text' } as const;
const acting = anActing();

function changed(text: EventData['template-changed']['text'], at: string): DeskEvent {
  return {
    ...stamp({ ...acting, at }),
    type: 'template-changed',
    subject: { kind: 'shop', id: null },
    data: { ...place, text },
  };
}

const ours = { subject: '', body: '届きました。{{caseNumber}} {{shopName}}' };
const later = { subject: '', body: '到着：{{caseNumber}} {{shopName}}' };

describe('the templates of a shop', () => {
  it('are the originals until one is changed, and then only that one is another', () => {
    const templates = reduceTemplates([changed(ours, '2026-11-22T03:00:00.000Z')]);
    expect(textOf(templates, place)).toEqual(ours);
    expect(isChanged(templates, place)).toBe(true);
    const english = { ...place, language: 'en' } as const;
    expect(textOf(templates, english)).toEqual(originalText('received', 'en', 'text'));
    expect(isChanged(templates, english)).toBe(false);
  });

  it('hold the last change, in whatever order the events arrive', () => {
    const events = [changed(later, '2026-11-23T03:00:00.000Z'), changed(ours, '2026-11-22T03:00:00.000Z')];
    expect(textOf(reduceTemplates(events), place)).toEqual(later);
  });

  it('go back to the original without losing what was written in between', () => {
    const events = [changed(ours, '2026-11-22T03:00:00.000Z'), changed(null, '2026-11-23T03:00:00.000Z')];
    expect(textOf(reduceTemplates(events), place)).toEqual(originalText('received', 'ja', 'text'));
    expect(events[0]?.data).toMatchObject({ text: ours });
  });

  it('pass over words that could not be rendered, as a newer program may have taken them', () => {
    const unknown = { subject: '', body: '{{weather}} {{caseNumber}} {{shopName}}' };
    const templates = reduceTemplates([changed(unknown, '2026-11-22T03:00:00.000Z')]);
    expect(isChanged(templates, place)).toBe(false);
  });

  it('are events of the log', () => {
    expect(deskEventSchema.safeParse(changed(ours, '2026-11-22T03:00:00.000Z')).success).toBe(true);
    expect(
      deskEventSchema.safeParse(changed({ subject: '', body: '' }, '2026-11-22T03:00:00.000Z')).success,
    ).toBe(false);
  });
});
