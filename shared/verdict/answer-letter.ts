import type { Language } from '../language';
import type { Decision } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { displayDay } from '../time/display-day';
import { houseWording } from '../wording/houses';
import { serviceWording } from '../wording/services';
import { answerSections, filled, type Section } from './letter/answer-parts';
import type { AnswerLetter, LetterSettings, Paragraph } from './letter/letter';
import { forms, headings, letterWords, sinceWords } from './letter/letter-words';
import { plainText } from './letter/plain-text';

/**
 * The letter or email that states an answer to the customer, in the customer's language: the answer, why, what it
 * costs, what is needed, what happens next and when. Nothing of what only the clerk is told stands in it.
 */
export function answerLetter(
  request: DecisionRequest,
  decision: Decision,
  settings: LetterSettings,
  editions: Editions = published,
): AnswerLetter {
  const { language, form } = settings;
  const subject = filled(letterWords.subject, { services: servicesOf(decision, language) }, language);
  const sections = answerSections(request, decision, language, editions);
  const paragraphs =
    form === 'letter'
      ? letterParagraphs(request, settings, subject, sections)
      : emailParagraphs(request, settings, sections);
  return { language, form, subject, paragraphs, text: plainText(paragraphs, settings) };
}

function letterParagraphs(
  request: DecisionRequest,
  settings: LetterSettings,
  subject: string,
  sections: readonly Section[],
): readonly Paragraph[] {
  const { language } = settings;
  const day: Paragraph = { kind: 'day', text: displayDay(settings.day, language) };
  const to: Paragraph = { kind: 'addressee', text: addressee(settings) };
  const title: Paragraph = { kind: 'title', text: subject };
  const begin: Paragraph = { kind: 'opening', text: opening(request, settings) };
  const closing: Paragraph = { kind: 'closing', text: forms.letter[language].closing };
  const body = bodyOf(sections, language);
  if (language === 'en') {
    const end: Paragraph = { kind: 'end', text: signature(settings) };
    return [...senderLines(settings), day, to, title, begin, ...body, closing, end];
  }
  return [
    day,
    to,
    ...senderLines(settings),
    title,
    begin,
    closing,
    { kind: 'end', text: '敬具' },
    { kind: 'title', text: '記' },
    ...body,
    { kind: 'end', text: '以上' },
  ];
}

function emailParagraphs(
  request: DecisionRequest,
  settings: LetterSettings,
  sections: readonly Section[],
): readonly Paragraph[] {
  const { language } = settings;
  return [
    { kind: 'addressee', text: addressee(settings) },
    { kind: 'opening', text: opening(request, settings) },
    ...bodyOf(sections, language),
    { kind: 'closing', text: forms.email[language].closing },
    ...senderLines(settings),
  ];
}

function bodyOf(sections: readonly Section[], language: Language): readonly Paragraph[] {
  return sections.flatMap(({ heading, paragraphs }): readonly Paragraph[] => [
    { kind: 'heading', text: headings[heading][language] },
    ...paragraphs,
  ]);
}

function addressee({ customerName, language, form }: LetterSettings): string {
  const name = customerName.trim();
  const words = forms[form][language];
  return name === '' ? words.unnamed : words.addressee.replace('{name}', name);
}

function opening(request: DecisionRequest, { language, form, shop }: LetterSettings): string {
  const { on } = request.contact;
  const since = on === null ? '' : sinceWords[language].replace('{day}', displayDay(on, language));
  return forms[form][language].opening
    .replace('{shop}', shop.name)
    .replace('{house}', houseWording[request.policy][language])
    .replace('{since}', since);
}

function senderLines({ shop, language }: LetterSettings): readonly Paragraph[] {
  const phone = language === 'ja' ? `電話 ${shop.phone}` : `Tel. ${shop.phone}`;
  const staff = shop.staff ?? '';
  return [
    shop.name,
    shop.address,
    shop.phone === '' ? '' : phone,
    shop.email ?? '',
    staff === '' ? '' : language === 'ja' ? `担当　${staff}` : staff,
  ]
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'sender', text }));
}

function signature({ shop }: LetterSettings): string {
  const staff = shop.staff ?? '';
  return staff === '' ? shop.name : `${staff}, ${shop.name}`;
}

function servicesOf({ lines }: Decision, language: Language): string {
  const names = [...new Set(lines.map(({ code }) => serviceWording[code][language]))];
  return language === 'ja' ? names.join('・') : names.join(', ').toLowerCase();
}
