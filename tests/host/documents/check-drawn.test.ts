import { describe, expect, test } from 'vitest';
import { checkDrawn } from '../../../electron/documents/check-drawn';
import { createDocuments } from '../../../electron/documents/documents';
import { aSlip, aTag, aTestPage } from '../../builders/a-paper';
import { fontFolderForTests } from './font-folder';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

describe('the check of a drawn paper', () => {
  const on = { stock: '4x6in', dpi: null } as const;

  test('passes what was drawn for that stock and paper', async () => {
    for (const paper of [aTag(), aSlip(), aTestPage()]) {
      const drawn = await documents.draw(paper, on);
      if (!drawn.ok) throw new Error(drawn.error.detail);
      expect(await checkDrawn(drawn.value.pdf, paper, on)).toEqual({
        ok: true,
        value: { pages: drawn.value.pages },
      });
    }
  });

  test('refuses another stock, another number and a file that was cut off', async () => {
    const drawn = await documents.draw(aTag(), on);
    if (!drawn.ok) throw new Error(drawn.error.detail);
    const { pdf } = drawn.value;
    const refused = { ok: false, error: { kind: 'paper-not-printable' } };
    expect(await checkDrawn(pdf, aTag(), { stock: '62x100mm', dpi: null })).toMatchObject(refused);
    expect(await checkDrawn(pdf, aSlip(), on)).toMatchObject(refused);
    expect(await checkDrawn(pdf.subarray(0, pdf.length / 2), aTag(), on)).toMatchObject(refused);
  });

  test('misses the Code 128 where the stock has room for one', async () => {
    const narrow = await documents.draw(aTag(), { stock: '4x6in', dpi: 150 });
    if (!narrow.ok) throw new Error(narrow.error.detail);
    expect(narrow.value.symbols.map(({ symbology }) => symbology)).toEqual(['data-matrix']);
    expect(await checkDrawn(narrow.value.pdf, aTag(), on)).toMatchObject({
      error: { detail: `not on the paper: Code 128 ${aTag().bagNumber}` },
    });
  });

  test('a signature that is no drawing of pen strokes is refused', async () => {
    const signature = { svg: 'M 0,0 A 5 5 0 0 1 10 10', signedAt: '2026-11-22T02:13:11.000Z' };
    expect(await documents.draw(aSlip({ signature }), on)).toMatchObject({
      ok: false,
      error: { kind: 'paper-not-printable' },
    });
  });
});
