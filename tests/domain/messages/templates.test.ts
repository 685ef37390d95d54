import '../../builders/property-seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language';
import { bodyLimit, checkTemplate, isSound, subjectLimit } from '../../../shared/messages/check-template';
import { messageChannels, messageCodes } from '../../../shared/messages/message-codes';
import { originalText } from '../../../shared/messages/originals/original-text';
import { neededParameters, parameterNames } from '../../../shared/messages/parameters';
import { blanksIn, isComplete, renderMessage } from '../../../shared/messages/render-message';
import { parseTemplate } from '../../../shared/messages/template';
import { messageFactsForTests as known } from './known-facts';

const places = messageCodes.flatMap((code) =>
  languages.flatMap((language) => messageChannels.map((channel) => ({ code, language, channel }))),
);

describe('the original templates', () => {
  it.each(places)('has a sound one to tell $code in $language by $channel', ({ code, language, channel }) => {
    const text = originalText(code, language, channel);
    expect(checkTemplate(code, channel, text)).toEqual({ subject: [], body: [] });
    const { subject, body } = renderMessage(text, known(), language);
    expect(isComplete(body)).toBe(true);
    expect(body).not.toMatch(/undefined|null|NaN|\[object/u);
    expect(subject === '').toBe(channel !== 'email');
  });

  it.each(places.filter(({ language }) => language === 'ja'))(
    'keeps English out of the Japanese of $code by $channel, but for names and numbers',
    ({ code, language, channel }) => {
      const { subject, body } = renderMessage(originalText(code, language, channel), known(), language);
      const latin = `${subject}\n${body}`.match(/[A-Za-z][A-Za-z.]+/gu) ?? [];
      expect(latin.filter((word) => !['FedEx', 'K.UNO', 'CIWAKA', 'GZ'].includes(word))).toEqual([]);
    },
  );

  it.each(places.filter(({ language }) => language === 'en'))(
    'keeps Japanese out of the English of $code by $channel',
    ({ code, language, channel }) => {
      const { subject, body } = originalText(code, language, channel);
      expect(`${subject}${body}`).not.toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
    },
  );
});

describe('a template that a shop writes', () => {
  const wanted = 'ご依頼 {{customerName}} {{caseNumber}} {{shopName}}';

  it('is sound with what the message is for and one more parameter', () => {
    expect(isSound(checkTemplate('received', 'email', { subject: 'S', body: `${wanted} {{pieces}}` }))).toBe(
      true,
    );
  });

  it('takes spaces inside the braces and single braces in the text', () => {
    expect(parseTemplate('{ {{ caseNumber }} }')).toEqual({
      parts: [
        { kind: 'words', words: '{ ' },
        { kind: 'parameter', name: 'caseNumber' },
        { kind: 'words', words: ' }' },
      ],
      faults: [],
    });
  });

  it('names a parameter that does not exist, and one that only looks like a property', () => {
    expect(checkTemplate('received', 'email', { subject: '{{custmerName}}', body: wanted }).subject).toEqual([
      { code: 'unknown-parameter', text: '{{custmerName}}' },
    ]);
    expect(parseTemplate('{{toString}} {{}}').faults.map(({ code }) => code)).toEqual([
      'unknown-parameter',
      'unknown-parameter',
    ]);
  });

  it('names what was not closed and what was not opened', () => {
    expect(parseTemplate('a {{caseNumber').faults).toEqual([{ code: 'not-closed', text: '{{caseNumber' }]);
    expect(parseTemplate('a caseNumber}} b').faults).toEqual([{ code: 'not-opened', text: '}} b' }]);
  });

  it('must name the price where the price is what it is for, in the subject or in the body', () => {
    const missed = checkTemplate('quote-ready', 'email', { subject: 'S', body: wanted });
    expect(missed.body).toEqual([{ code: 'needed-parameter', name: 'amount' }]);
    expect(isSound(checkTemplate('quote-ready', 'email', { subject: '{{amount}}', body: wanted }))).toBe(
      true,
    );
  });

  it('is refused empty, and one sign over its limit but not at it', () => {
    expect(checkTemplate('received', 'email', { subject: ' ', body: wanted }).subject).toEqual([
      { code: 'empty' },
    ]);
    expect(checkTemplate('received', 'text', { subject: '', body: wanted }).subject).toEqual([]);
    const long = (length: number) => wanted.padEnd(length, 'x');
    expect(checkTemplate('received', 'email', { subject: 'S', body: long(bodyLimit) }).body).toEqual([]);
    expect(checkTemplate('received', 'email', { subject: 'S', body: long(bodyLimit + 1) }).body).toEqual([
      { code: 'too-long', limit: bodyLimit },
    ]);
    const subject = 'x'.repeat(subjectLimit + 1);
    expect(checkTemplate('received', 'email', { subject, body: wanted }).subject).toEqual([
      { code: 'too-long', limit: subjectLimit },
    ]);
  });

  const scrap = fc.oneof(
    fc.constantFrom('{', '}', '{{', '}}', '{{{', '}}}', '\n', ' '),
    fc.constantFrom(...parameterNames).map((name) => `{{${name}}}`),
    fc.string(),
  );
  const anyText = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(''));

  it('renders without a placeholder or a blank left whenever it passes the check and all is known', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...messageCodes),
        fc.constantFrom(...messageChannels),
        fc.constantFrom(...languages),
        (scraps, code, channel, language) => {
          const needed = neededParameters(code, channel).map((name) => `{{${name}}}`);
          const text = { subject: 'S', body: `${scraps} ${needed.join(' ')}` };
          if (!isSound(checkTemplate(code, channel, text))) return;
          const { body } = renderMessage(text, known(), language);
          expect(body).not.toMatch(/\{\{|\}\}/u);
          expect(blanksIn(body)).toEqual([]);
          expect(isComplete(body)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads any text whatever without throwing, and loses none of its words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { parts, faults } = parseTemplate(text);
        if (faults.length > 0) return;
        const written = parts
          .map((part) => (part.kind === 'words' ? part.words : `{{${part.name}}}`))
          .join('');
        expect(written).toBe(text.replace(/\{\{\s*(\w+)\s*\}\}/gu, '{{$1}}'));
      }),
    );
  });
});
