import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../shared/language';
import { readings } from '../../../shared/policies/sentences';
import { deskWording } from '../../../shared/verdict/elsewhere';
import {
  carriedWording,
  categoryWording,
  channelWording,
  factNames,
  platingWording,
  reasonWording,
  reviewWording,
  yesNoWording,
} from '../../../shared/verdict/fact-names';
import { policySilentWording, wayWording } from '../../../shared/verdict/leg-words';
import {
  forms,
  headings,
  letterWords,
  serviceAnswers,
  sinceWords,
} from '../../../shared/verdict/letter/letter-words';

const parameters = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

const tables: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  factNames,
  carriedWording,
  categoryWording,
  channelWording,
  platingWording,
  reasonWording,
  reviewWording,
  yes: Object.fromEntries(Object.entries(yesNoWording).map(([field, { yes }]) => [field, yes])),
  no: Object.fromEntries(Object.entries(yesNoWording).map(([field, { no }]) => [field, no])),
  deskWording,
  wayWording,
  readings,
  headings,
  letterWords,
  serviceAnswers,
  others: { policySilentWording, sinceWords },
};

describe.each(Object.entries(tables))('the words of %s', (_, words) => {
  test.each(Object.entries(words))('%s: in both languages, with the same parameters', (_name, { en, ja }) => {
    expect(en.trim()).not.toBe('');
    expect(ja).toMatch(/[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}{}]/u);
    expect(parameters(ja)).toEqual(parameters(en));
  });
});

test('letter and email name the house and the day of the request in both languages', () => {
  for (const form of [forms.letter, forms.email]) {
    for (const { opening } of [form.en, form.ja]) {
      expect(parameters(opening)).toEqual(expect.arrayContaining(['{house}', '{since}']));
    }
  }
});
