import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import type { DecisionRequest } from '../../../shared/policies/request';
import { answerLetter } from '../../../shared/verdict/answer-letter';
import type { LetterSettings } from '../../../shared/verdict/letter/letter';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const shop = { name: '直し処 銀座', address: '東京都中央区銀座0-0-0', phone: '03-0000-0000', staff: '森' };

function written(request: DecisionRequest, settings: Partial<LetterSettings> = {}) {
  return answerLetter(request, decide(request), {
    customerName: '佐藤 花子',
    language: 'ja',
    form: 'letter',
    shop,
    day: day('2026-06-10'),
    ...settings,
  });
}

describe('a Japanese letter', () => {
  const letter = written(aCiwakaRequest({ contact: { on: day('2026-06-01') } }));
  const kinds = letter.paragraphs.map(({ kind }) => kind);

  test('opens with 拝啓, closes with 敬具, and puts the answer between 記 and 以上', () => {
    const { text } = letter;
    expect(text).toMatch(/^2026年6月10日\n\n佐藤 花子 様\n\n直し処 銀座\n/u);
    const places = ['拝啓', '敬具', '\n記\n', '■ ご回答', '以上'].map((word) => text.indexOf(word));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(kinds.slice(0, 3)).toEqual(['day', 'addressee', 'sender']);
  });

  test('states the answer, why, what it costs, what comes next and when', () => {
    expect(letter.paragraphs.flatMap((one) => (one.kind === 'heading' ? [one.text] : []))).toEqual([
      'ご回答',
      '理由',
      '確認した内容',
      '費用',
      '今後の流れ',
      '納期の目安',
      '配送',
      'ご案内',
    ]);
    expect(letter.text).toContain('・サイズ直し料：別途お見積り');
    expect(letter.text).toContain('お届けから31日目');
    expect(letter.subject).toBe('サイズ直しのご依頼に関するご回答');
  });
});

test('a Japanese email is plain and polite, with the sender below and no 拝啓', () => {
  const { text } = written(anAujourRequest(), { form: 'email' });
  expect(text).toMatch(/^佐藤 花子 様\n\nいつもお世話になっております。直し処 銀座でございます。/u);
  expect(text).toMatch(/電話 03-0000-0000\n担当　森\n$/u);
  expect(text).not.toMatch(/拝啓|敬具|以上/u);
});

test('an English letter has the sender and the day before the name, and is signed', () => {
  const { text } = written(aKunoRequest(), { language: 'en', customerName: 'Ann Lee' });
  expect(text).toMatch(
    /^直し処 銀座\n東京都中央区銀座0-0-0\nTel\. 03-0000-0000\n森\n\n2026-06-10\n\nDear Ann Lee,\n/u,
  );
  expect(text).toMatch(/Yours sincerely,\n\n森, 直し処 銀座\n$/u);
  expect(text).toContain('- Cleaning: we do this for you free of charge.');
  expect(text).toContain('There is nothing to pay.');
});

describe('what a letter says', () => {
  const english = (request: DecisionRequest) => written(request, { language: 'en', form: 'email' }).text;

  test('of an incomplete answer: what is needed, and that the answer follows', () => {
    const text = english(
      anAujourRequest({ services: [{ code: 'chain' }], evidence: { damagePhoto: false } }),
    );
    expect(text).toContain('What we need from you:\n- photo of the damage');
    expect(text).toContain('As soon as we have these');
  });

  test('of a refusal: the clause in the words of the house, no time, no charges, nothing about parcels', () => {
    const text = english(aCiwakaRequest({ item: { hasCertificate: false } }));
    expect(text).toContain('we are sorry that we cannot accept this');
    expect(text).toContain('Every service needs the certificate of authenticity');
    expect(text).not.toMatch(/When:|Charges:|Transport:|Please note:/u);
  });

  test('of a silence: that the published policy does not speak of it, and that the workshop is asked', () => {
    const text = english(aCiwakaRequest({ services: [{ code: 'clean' }] }));
    expect(text).toContain('The published policy of CIWAKA does not speak of this.');
    expect(text).toContain('As soon as we have heard from the workshop');
  });

  test('to the customer, of transport: you and we, never the customer and the house', () => {
    const text = english(aCiwakaRequest({ services: [{ code: 'engrave' }] }));
    expect(text).toContain('- Way to the house: you pay, by FedEx, at your own risk');
    expect(text).toContain('- Way back: we pay, insured, by FedEx');
    expect(text).not.toContain('the customer pays');
  });

  test('of steps: none that is done already', () => {
    expect(english(aCiwakaRequest({ receivedOn: day('2026-06-05') }))).not.toMatch(
      /Photos checked|Piece received/u,
    );
    expect(english(anAujourRequest())).toContain('- Piece received');
  });

  test('to a customer without a name', () => {
    expect(written(aKunoRequest(), { customerName: ' ' }).text).toContain('\nお客様\n');
    expect(written(aKunoRequest(), { customerName: '', language: 'en' }).text).toContain('Dear customer,');
  });

  test('in full sentences of its language alone, for every request, with no blank left unfilled', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.constantFrom('letter', 'email'),
        fc.constantFrom('en', 'ja'),
        (request, form, language) => {
          const { text, paragraphs } = written(request, {
            form,
            language,
            customerName: 'Ann',
            shop: { name: 'Ginza', address: '', phone: '' },
          });
          expect(text).not.toMatch(/[{}]|undefined|null|\n\n\n/u);
          if (language === 'en') expect(text).not.toMatch(/[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]/u);
          expect(paragraphs.every((one) => one.kind === 'list' || one.text !== '')).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
