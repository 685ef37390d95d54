import { describe, expect, it } from 'vitest';
import { calls } from '../../../shared/contract/calls';
import { aTag } from '../../builders/a-paper';
import { aDesk, printing } from './a-service-desk';

describe('printing papers', () => {
  it('draws each for the stock it is bound to and hands it to the queue under its key', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const request = printing();
    const printed = await services.printPapers({ ledger: 'shop', requests: [request] });
    expect(printed).toMatchObject({
      ok: true,
      value: { jobs: [{ key: request.key, stock: '60x30mm', title: aTag().bagNumber, ledger: 'shop' }] },
    });
    expect(taken).toHaveLength(1);
    expect(
      Buffer.from(taken[0]?.document ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('takes all or none: one that cannot be drawn keeps the others out of the queue', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const requests = [printing(), printing({ key: '01900000-0000-7000-8000-000000000998', engraving: '😀' })];
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({
      ok: false,
      error: { kind: 'glyph-missing' },
    });
    expect(taken).toEqual([]);
  });

  it('is refused while nobody has bound the paper to a printer', async () => {
    const { services, taken } = await aDesk({ 'claim-slip': 'A4' });
    const refused = { ok: false, error: { kind: 'no-printer-bound', detail: 'job-bag-tag' } };
    expect(await services.printPapers({ ledger: 'shop', requests: [printing()] })).toEqual(refused);
    expect(taken).toEqual([]);
  });

  it("is refused on another paper's binding, with the path of the request", async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm', 'claim-slip': 'A4' });
    const requests = [
      printing(),
      printing({ key: '01900000-0000-7000-8000-000000000998', boundPaper: 'claim-slip' }),
    ];
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({
      error: { kind: 'invalid-input', path: ['requests', 1, 'boundPaper'] },
    });
    expect(taken).toEqual([]);
  });

  it('asked twice by one key is done once, and answers the same job', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const once = await services.printPapers({ ledger: 'shop', requests: [printing()] });
    const twice = await services.printPapers({ ledger: 'shop', requests: [printing()] });
    expect(twice).toEqual(once);
    expect(taken).toHaveLength(1);
  });

  it('prints a test page on whichever binding it tests', async () => {
    const { services, taken } = await aDesk({ 'carrier-label': '4x6in' });
    const { requests } = calls.printPapers.input.parse({
      ledger: 'shop',
      requests: [
        {
          key: '01900000-0000-7000-8000-000000000997',
          caseId: null,
          paper: {
            paper: 'test-page',
            language: 'ja',
            copy: 0,
            printer: 'Label4x6',
            printedAt: '2026-11-22T03:00:00.000Z',
          },
          boundPaper: 'carrier-label',
        },
      ],
    });
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({ ok: true });
    expect(taken.map(({ paper, title }) => [paper, title])).toEqual([['carrier-label', '4x6in']]);
  });

  it('prints a ring measuring sheet as a document of no case, titled by what it is, and on nothing else', async () => {
    const { services, taken } = await aDesk({ document: 'Letter', 'claim-slip': 'A4' });
    const asked = (boundPaper: 'document' | 'claim-slip') =>
      calls.printPapers.input.parse({
        ledger: 'shop',
        requests: [
          {
            key: '01900000-0000-7000-8000-000000000996',
            caseId: null,
            paper: { paper: 'ring-measuring-sheet', language: 'en', copy: 0, printedOn: '2026-11-22' },
            boundPaper,
          },
        ],
      });
    expect(await services.printPapers(asked('claim-slip'))).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', path: ['requests', 0, 'boundPaper'] },
    });
    expect(await services.printPapers(asked('document'))).toMatchObject({ ok: true });
    expect(taken.map(({ paper, title }) => [paper, title])).toEqual([['document', 'ring-measuring-sheet']]);
  });
});
