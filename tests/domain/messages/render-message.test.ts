import { describe, expect, it } from 'vitest';
import { originalText } from '../../../shared/messages/originals/original-text';
import { neededParameters, parameterNames } from '../../../shared/messages/parameters';
import {
  blankFor,
  blanksIn,
  fillBlank,
  isComplete,
  render,
  renderMessage,
} from '../../../shared/messages/render-message';
import { money } from '../../../shared/money/money';
import { messageFactsForTests as known } from './known-facts';

const nothingKnown = Object.fromEntries(parameterNames.map((name) => [name, null])) as ReturnType<
  typeof known
>;

describe('a message', () => {
  it('writes days and money as the language does', () => {
    const template = '{{promisedOn}} / {{amount}}';
    expect(render(template, known(), 'ja')).toBe('2026年12月20日（日） / 12,000円');
    expect(render(template, known(), 'en')).toBe('20 December 2026 / ¥12,000');
    expect(render(template, known({ amount: money(12_050, 'USD') }), 'en')).toBe(
      '20 December 2026 / US$120.50',
    );
  });

  it('says what is not known instead of leaving it out, and is not complete before it is filled in', () => {
    const { body } = renderMessage(originalText('ready', 'ja', 'email'), known({ balance: null }), 'ja');
    expect(body).toContain('お受け取りの際のお支払金額：【未記入：お支払残額】');
    expect(blanksIn(body)).toEqual(['balance']);
    expect(isComplete(body)).toBe(false);
    const filled = fillBlank(body, 'balance', '3,000円');
    expect(filled).toContain('お受け取りの際のお支払金額：3,000円');
    expect(isComplete(filled)).toBe(true);
  });

  it('takes a space alone for not known', () => {
    expect(blanksIn(render('{{reason}}', known({ reason: '  ' }), 'en'))).toEqual(['reason']);
  });

  it('never says undefined when nothing at all is known', () => {
    const { subject, body } = renderMessage(
      originalText('promise-changed', 'en', 'email'),
      nothingKnown,
      'en',
    );
    expect(`${subject}${body}`).not.toMatch(/undefined|null/u);
    expect(blanksIn(body)).toEqual(expect.arrayContaining([...neededParameters('promise-changed', 'email')]));
  });

  it('is not complete while a placeholder that somebody typed stands in it', () => {
    expect(isComplete('We are {{sorry}}')).toBe(false);
    expect(isComplete('We are {sorry}')).toBe(true);
    expect(isComplete('  ')).toBe(false);
  });

  it('puts a value in as it is, whatever signs it has', () => {
    const value = '$& $1 {x} \\n';
    expect(render('a {{reason}} b', known({ reason: value }), 'en')).toBe(`a ${value} b`);
    expect(fillBlank(`a ${blankFor('reason', 'en')} b`, 'reason', value)).toBe(`a ${value} b`);
  });

  it('fills a blank of either language in every place where it stands', () => {
    const text = `${blankFor('amount', 'ja')} ${blankFor('amount', 'en')} ${blankFor('amount', 'ja')}`;
    expect(fillBlank(text, 'amount', '1円')).toBe('1円 1円 1円');
  });

  it('keeps a subject to one line whatever fills it', () => {
    const text = { subject: '{{reason}}', body: 'b' };
    expect(renderMessage(text, known({ reason: 'first\nsecond' }), 'en').subject).toBe('first second');
  });
});
