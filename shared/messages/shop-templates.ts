import { inOrder } from '../cases/event-order';
import type { DeskEvent } from '../cases/events';
import type { Language } from '../language';
import { checkTemplate, isSound, type MessageText } from './check-template';
import type { MessageChannel, MessageCode } from './message-codes';
import { originalText } from './originals/original-text';

/** Which template: one for each message, language and channel. */
export type TemplatePlace = {
  readonly code: MessageCode;
  readonly language: Language;
  readonly channel: MessageChannel;
};

/** The templates that a shop has put its own words into. */
export type ShopTemplates = ReadonlyMap<string, MessageText>;

function keyOf({ code, language, channel }: TemplatePlace): string {
  return `${code}/${language}/${channel}`;
}

/** As last changed; a change that another version of the program took, and this one cannot render, is passed over. */
export function reduceTemplates(events: readonly DeskEvent[]): ShopTemplates {
  const templates = new Map<string, MessageText>();
  for (const event of inOrder(events)) {
    if (event.type !== 'template-changed') continue;
    const { text, ...place } = event.data;
    if (text === null) templates.delete(keyOf(place));
    else if (isSound(checkTemplate(place.code, place.channel, text))) templates.set(keyOf(place), text);
  }
  return templates;
}

export function isChanged(templates: ShopTemplates, place: TemplatePlace): boolean {
  return templates.has(keyOf(place));
}

/** The shop's own words, or the original. */
export function textOf(templates: ShopTemplates, place: TemplatePlace): MessageText {
  return templates.get(keyOf(place)) ?? originalText(place.code, place.language, place.channel);
}
