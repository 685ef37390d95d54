import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../shared/language';
import { aujourSentences } from '../../../shared/policies/aujour/sentences';
import { ciwakaSentences } from '../../../shared/policies/ciwaka/sentences';
import { chargeCodes, missingCodes, noticeCodes, outcomes } from '../../../shared/policies/decision';
import { sentence } from '../../../shared/policies/finding';
import { kunoSentences } from '../../../shared/policies/kuno/sentences';
import { houses, serviceCodes } from '../../../shared/policies/request';
import { readingsWording } from '../../../shared/policies/sentences';
import { chargeKindWording, chargeWording, conditionalChargeWording } from '../../../shared/wording/charges';
import { houseWording } from '../../../shared/wording/houses';
import { missingWording } from '../../../shared/wording/missing';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { serviceWording } from '../../../shared/wording/services';
import { day } from '../../builders/a-request';
import { publishedNotices } from '../../builders/published-words';

const placeholders = (text: string) => new Set([...text.matchAll(/\{\w+\}/gu)].map(([name]) => name));

function expectBothLanguages(wording: Wording | undefined): void {
  const { en = '', ja = '' } = wording ?? {};
  expect(en.trim()).not.toBe('');
  expect(ja).toMatch(/[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]/u);
  expect(placeholders(ja)).toEqual(placeholders(en));
}

describe('the words of a decision', () => {
  test.each(outcomes)('outcome %s', (outcome) => {
    expectBothLanguages(outcomeWording[outcome].name);
    expectBothLanguages(outcomeWording[outcome].meaning);
  });

  test.each(missingCodes)('missing %s: its name, and how to get it', (code) => {
    expectBothLanguages(missingWording[code].name);
    expectBothLanguages(missingWording[code].ask);
  });

  test.each(noticeCodes)('notice %s: for the customer and for the clerk', (code) => {
    expectBothLanguages(publishedNotices[code]?.customer);
    expectBothLanguages(publishedNotices[code]?.clerk);
  });

  test.each([...chargeCodes, ...serviceCodes])('charge %s', (code) => {
    expectBothLanguages(chargeWording[code]);
  });

  test.each(serviceCodes)('service %s', (code) => {
    expectBothLanguages(serviceWording[code]);
  });

  test('kinds of charges, houses and readings', () => {
    Object.values(chargeKindWording).forEach(expectBothLanguages);
    [conditionalChargeWording, ...readingsWording].forEach(expectBothLanguages);
    expect(Object.keys(houseWording)).toEqual([...houses]);
  });

  test.each([
    ...Object.entries(kunoSentences),
    ...Object.entries(ciwakaSentences),
    ...Object.entries(aujourSentences),
  ])('reason %s speaks both languages, of the same facts', (_, wording) => {
    expectBothLanguages(wording);
    expect(placeholders(wording.ja)).toEqual(placeholders(wording.en));
  });
});

describe('a sentence', () => {
  const because = {
    wording: { en: 'By {lastDay}, {count} times.', ja: '{lastDay}までに{count}回。' },
    facts: { lastDay: day('2026-06-01'), count: 2 },
  };

  test('writes days and numbers in its language', () => {
    expect(sentence(because, 'en')).toBe('By 2026-06-01, 2 times.');
    expect(sentence(because, 'ja')).toBe('2026年6月1日までに2回。');
  });

  test('is never said with a fact left open', () => {
    expect(() => sentence({ ...because, facts: { count: 2 } }, 'en')).toThrow('lastDay');
  });
});
