import { describe, expect, test } from 'vitest';
import type { DecisionRequest } from '../../../shared/policies/request';
import { changesThatWouldHarm, changesThatWouldHelp } from '../../../shared/verdict/changes';
import { aCiwakaRequest, aDesign, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';

const told = (changes: ReturnType<typeof changesThatWouldHelp>) =>
  changes.map(({ text, outcome, kind }) => `${text.en} -> ${outcome} (${kind})`);
const helps = (request: DecisionRequest) => told(changesThatWouldHelp(request));
const harms = (request: DecisionRequest) => told(changesThatWouldHarm(request));

describe('what would have helped at CIWAKA', () => {
  test('a contact by the 30th day, and nothing where the answer is free already', () => {
    expect(helps(aCiwakaRequest({ contact: { on: day('2026-06-01') } }))).toEqual([
      'first contact by 2026-05-31 -> free (in-hindsight)',
    ]);
    expect(helps(aCiwakaRequest({ contact: { on: day('2026-05-31') } }))).toEqual([]);
  });

  test('size 14 instead of 15, the end of the range', () => {
    const wish = { services: [{ code: 'resize', desiredSize: 15 }] } as const;
    expect(helps(aCiwakaRequest(wish))[0]).toBe('size 14 instead of 15 -> free (still-open)');
  });

  test('a step further in where the ring has the size of the end already', () => {
    const resized = aCiwakaRequest({
      item: { currentSize: 14, earlierResizes: 1 },
      services: [{ code: 'resize', desiredSize: 15 }],
    });
    expect(helps(resized)[0]).toBe('size 13 instead of 15 -> charged (still-open)');
  });

  test('a size that range and design both leave open, where they leave different ones', () => {
    const design = aDesign({ rangeUp: 4, availableSizes: [5, 13] });
    const wish = aCiwakaRequest({ item: { design }, services: [{ code: 'resize', desiredSize: 15 }] });
    expect(helps(wish)[0]).toBe('size 13 instead of 15 -> free (still-open)');
  });

  test('the certificate, alone where it is all that lacks, with a size where that stands in the way as well', () => {
    const item = { hasCertificate: false };
    expect(helps(aCiwakaRequest({ item }))[0]).toBe(
      'with the certificate of authenticity -> free (still-open)',
    );
    expect(helps(aCiwakaRequest({ item, services: [{ code: 'resize', desiredSize: 15 }] }))).toEqual([
      'with the certificate of authenticity, and size 14 instead of 15 -> free (still-open)',
    ]);
  });

  test('the way to an answer where many facts lack at once', () => {
    const empty = aCiwakaRequest({
      contact: { on: null },
      item: { deliveredOn: null, design: null, purchasedSize: null, currentSize: null, hasCertificate: null },
      evidence: { photos: false, certificatePhoto: false, review: null },
      services: [{ code: 'resize' }],
    });
    const [way] = changesThatWouldHelp(empty);
    expect(way?.outcome).toBe('free');
    expect(way?.parts.map(({ field }) => field)).toContain('item.hasCertificate');
  });
});

describe('what would have helped at K.UNO', () => {
  test('the same finger, and the counter instead of a shipment', () => {
    expect(
      helps(aKunoRequest({ services: [{ code: 'resize', sameFinger: false, largeChange: false }] })),
    ).toEqual(['for the same finger -> free (still-open)']);
    expect(helps(aKunoRequest({ handover: 'overseas', localJeweller: true }))).toContain(
      'brought to a shop in Japan -> free (still-open)',
    );
  });

  test('an agreement to pay all transport, for a piece that comes from overseas', () => {
    const shipped = aKunoRequest({
      handover: 'overseas',
      localJeweller: false,
      customerPaysTransport: false,
    });
    expect(helps(shipped)).toContain(
      'if the customer pays all transport and bears its risk -> consult (still-open)',
    );
  });

  test('an email by the 7th day, which can still be sent while the days run', () => {
    const faulty = (decidedOn: string) =>
      aKunoRequest({
        reason: 'faulty',
        decidedOn: day(decidedOn),
        item: { deliveredOn: day('2026-06-01'), unused: true },
        services: [{ code: 'repair' }],
      });
    expect(helps(faulty('2026-06-08'))[0]).toBe('told by email by 2026-06-08 -> free (still-open)');
    expect(helps(faulty('2026-06-09'))[0]).toBe('told by email by 2026-06-08 -> free (in-hindsight)');
  });

  test('never a way on which the policy says nothing', () => {
    expect(helps(aKunoRequest({ handover: 'overseas' })).join()).not.toContain('from within Japan');
  });
});

test('Aujour: the photo of the damage, and a word before sending', () => {
  const chain = { services: [{ code: 'chain' }], evidence: { damagePhoto: false } } as const;
  expect(helps(anAujourRequest(chain))).toEqual(['with a photo of the damage -> charged (still-open)']);
  expect(helps(anAujourRequest({ contact: { by: 'none', on: null } }))).toEqual([
    'written to the house before sending -> charged (still-open)',
  ]);
});

describe('what would harm', () => {
  test('the day after the last one, also where that day is still to come', () => {
    const late = 'first contact on 2026-06-01, a day too late -> charged (in-hindsight)';
    expect(harms(aCiwakaRequest({ contact: { on: day('2026-05-31') } }))).toContain(late);
    const early = aCiwakaRequest({ decidedOn: day('2026-05-20') });
    const change = changesThatWouldHarm(early).find(({ text }) => text.en.startsWith('first contact'));
    expect(change?.parts.map(({ field, to }) => [field, to])).toEqual([
      ['contact.on', '2026-06-01'],
      ['decidedOn', '2026-06-01'],
    ]);
  });

  test('the sizes just past both ends of the range', () => {
    expect(harms(aCiwakaRequest())).toEqual(
      expect.arrayContaining([
        'size 15 instead of 13 -> declined (still-open)',
        'size 7 instead of 13 -> declined (still-open)',
      ]),
    );
  });

  test('half a size past the end where sizes come in halves', () => {
    expect(harms(aCiwakaRequest({ services: [{ code: 'resize', desiredSize: 12.5 }] }))).toContain(
      'size 14.5 instead of 12.5 -> declined (still-open)',
    );
  });

  test('another finger, and a way back overseas', () => {
    const free = aKunoRequest({ services: [{ code: 'resize', sameFinger: true, largeChange: false }] });
    expect(harms(free)).toEqual(
      expect.arrayContaining([
        'for another finger -> charged (still-open)',
        'if the change in size is a large one -> consult (still-open)',
        'sent back overseas -> charged (still-open)',
      ]),
    );
  });
});
