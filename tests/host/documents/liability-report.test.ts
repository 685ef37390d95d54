import { describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { LiabilityPaper } from '../../../shared/documents/liability-paper';
import { moneyText } from '../../../shared/documents/piece-text';
import { liabilityWords } from '../../../shared/documents/words/liability-words';
import { pageOf } from '../../../shared/documents/words/paper-words';
import { aLiabilityPaper } from '../../builders/a-liability-paper';
import { fontFolderForTests } from './font-folder';
import { extractedPages, hasPoppler, withoutBlanks } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

async function pagesOf(paper: LiabilityPaper): Promise<readonly string[]> {
  const drawn = await documents.draw(paper, { stock: 'A4', dpi: null });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  return extractedPages(drawn.value.pdf);
}

describe.skipIf(!hasPoppler)('the goods in the house on paper (needs poppler)', () => {
  test.each(['en', 'ja'] as const)(
    'in %s name every bag once, below heads on each page',
    async (language) => {
      const paper = aLiabilityPaper(80, { language });
      const pages = await pagesOf(paper);
      expect(pages.length).toBeGreaterThan(2);
      const text = pages.join('');
      for (const { bagNumber } of paper.rows) expect(text.split(bagNumber)).toHaveLength(2);
      for (const [index, page] of pages.entries()) {
        expect(page).toContain(withoutBlanks(pageOf(index + 1, pages.length, language)));
        if (index > 0) expect(page).toContain(withoutBlanks(liabilityWords.bagNumber[language]));
      }
    },
  );

  test('begin with the day, the count, and the sums for each place and each holder', async () => {
    const paper = aLiabilityPaper(9, { language: 'en' });
    const [first = ''] = await pagesOf(paper);
    expect(first).toContain('2026-11-22');
    const sum = withoutBlanks(moneyText({ minor: 1_620_000, currency: 'JPY' }, 'en'));
    expect(first).toContain(`Pieces9Declaredtotal${sum}`);
    for (const { name } of [...paper.byPlace, ...paper.byHolder])
      expect(first).toContain(withoutBlanks(`${name} 9 ${sum}`));
  });

  test('that are too many to list have the sums on one page, and say where the list is', async () => {
    const pages = await pagesOf(aLiabilityPaper(9, { rows: [] }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(liabilityWords.tooMany.ja);
  });

  test('that are none say so', async () => {
    expect(await pagesOf(aLiabilityPaper(0))).toEqual([expect.stringContaining(liabilityWords.nothing.ja)]);
  });
});
