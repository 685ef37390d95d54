import { describe, expect, test } from 'vitest';
import { createDocuments, type DrawnPaper } from '../../../electron/documents/documents';
import { printedFields } from '../../../electron/documents/printed-fields';
import { jobBagTagOf } from '../../../shared/documents/case-papers';
import type { ClaimSlip } from '../../../shared/documents/papers';
import { copyMark, pageOf, paperTitles, sampleMark } from '../../../shared/documents/words/paper-words';
import { stockOf } from '../../../shared/printing/stocks';
import { aCase } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft } from '../../builders/a-draft';
import { keptFiles } from '../../builders/a-shipping-paper';
import { fontFolderForTests } from './font-folder';
import { type ShelfEntry, shelf } from './paper-shelf';
import { checkStructure, extractedPages, hasPoppler, pdfFacts, withoutBlanks } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });
const drawnOnce = new Map<string, Promise<DrawnPaper>>();
const readOnce = new Map<string, Promise<readonly string[]>>();

type Entry = Pick<ShelfEntry, 'name' | 'paper' | 'stock'>;

function drawn({ name, paper, stock }: Entry): Promise<DrawnPaper> {
  const known = drawnOnce.get(name);
  if (known !== undefined) return known;
  const drawing = documents.draw(paper, { stock, dpi: null }, keptFiles).then((result) => {
    if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
    return result.value;
  });
  drawnOnce.set(name, drawing);
  return drawing;
}

function textOf(entry: Entry): Promise<readonly string[]> {
  const known = readOnce.get(entry.name);
  if (known !== undefined) return known;
  const reading = drawn(entry).then(({ pdf }) => extractedPages(pdf));
  readOnce.set(entry.name, reading);
  return reading;
}

describe.skipIf(!hasPoppler)('the file of every paper on every stock (needs poppler and qpdf)', () => {
  test.each(shelf)('$name has the size of its stock, is sound and tagged', async (entry) => {
    const { pdf, pages } = await drawn(entry);
    const facts = await pdfFacts(pdf);
    const { widthMillimetres, heightMillimetres } = stockOf(entry.stock);
    expect(facts.pages).toBe(pages);
    expect(facts.isTagged).toBe(true);
    expect(facts.title).toContain(paperTitles[entry.paper.paper][entry.paper.language]);
    expect(facts.sizes).toHaveLength(pages);
    for (const { width, height } of facts.sizes) {
      expect(width).toBeCloseTo((widthMillimetres * 72) / 25.4, 1);
      expect(height).toBeCloseTo((heightMillimetres * 72) / 25.4, 1);
    }
    await checkStructure(pdf);
  });
});

const slips = shelf.flatMap(({ paper, ...entry }) =>
  paper.paper === 'claim-slip' ? [{ ...entry, paper }] : [],
);
const tags = shelf.flatMap(({ paper, ...entry }) =>
  paper.paper === 'job-bag-tag' ? [{ ...entry, paper }] : [],
);

describe.skipIf(!hasPoppler)('what is read off a printed paper (needs poppler)', () => {
  test.each(slips)('$name: every page names the paper, its marks and its place', async (entry) => {
    const pages = await textOf(entry);
    for (const [index, text] of pages.entries()) {
      expect(text.slice(0, 80)).toContain(headOf(entry.paper, index + 1, pages.length).marks);
      expect(text.slice(0, 80)).toContain(headOf(entry.paper, index + 1, pages.length).place);
    }
  });

  test.each(slips)('$name: every word typed and every line of the terms is there', async (entry) => {
    const pages = await textOf(entry);
    const text = pages
      .map((page, index) => {
        const { place } = headOf(entry.paper, index + 1, pages.length);
        return page.slice(page.indexOf(place) + place.length);
      })
      .join('');
    for (const { text: typed } of printedFields(entry.paper)) {
      for (const line of typed.split('\n')) expect(text).toContain(withoutBlanks(line));
    }
    for (const { bagNumber } of entry.paper.pieces) expect(text).toContain(bagNumber);
    expect(text).toContain(entry.paper.caseNumber);
  });

  test.each(tags)('$name: its number, its marks, and nothing cut without showing it', async (entry) => {
    const [text = ''] = await textOf(entry);
    const { paper } = entry;
    expect(text).toContain(paper.bagNumber);
    expect(text).toContain(`${paper.pieceNumber}/${paper.pieceCount}`);
    const mark = copyMark(paper.copy, paper.language);
    if (mark !== null) expect(text).toContain(withoutBlanks(mark));
    expect(text.includes(sampleMark[paper.language])).toBe(paper.sample);
    const isWhole = printedFields(paper).every(({ text: typed }) => text.includes(withoutBlanks(typed)));
    expect(isWhole || text.includes('…')).toBe(true);
  });

  test.each(tags.filter(({ name }) => name.startsWith('plain')))('$name: nothing is cut', async (entry) => {
    const [text = ''] = await textOf(entry);
    for (const { text: typed } of printedFields(entry.paper)) expect(text).toContain(withoutBlanks(typed));
    expect(text).not.toContain('…');
    expect(text).toContain('11→13');
    expect(text).toContain(entry.paper.language === 'ja' ? '2026年12月20日' : '2026-12-20');
  });
});

const letters = shelf.flatMap(({ paper, ...entry }) =>
  paper.paper === 'answer-letter' ? [{ ...entry, paper }] : [],
);

describe.skipIf(!hasPoppler)('what is read off a letter (needs poppler)', () => {
  test.each(letters)('$name: every line that was written is there, with its marks', async (entry) => {
    const pages = await textOf(entry);
    const { copy, sample, language } = entry.paper;
    for (const [index, text] of pages.entries()) {
      const isOneOfMany = pages.length > 1;
      expect(text.includes(withoutBlanks(pageOf(index + 1, pages.length, language)))).toBe(isOneOfMany);
      expect(text.includes(sampleMark[language])).toBe(sample);
      expect(text).toContain(withoutBlanks(copyMark(copy, language) ?? ''));
    }
    const body = pages
      .map((page, index) => {
        const place = withoutBlanks(pageOf(index + 1, pages.length, language));
        return pages.length === 1 ? page : page.slice(page.indexOf(place) + place.length);
      })
      .join('');
    for (const { text: typed } of printedFields(entry.paper)) {
      expect(body).toContain(withoutBlanks(typed));
    }
  });
});

describe.skipIf(!hasPoppler)('the tag of a case (needs poppler)', () => {
  test('shows nobody on the bench whose piece it is or what it is worth', async () => {
    const customer = { name: '有栖川 花園子', phone: '090-1234-9876', email: 'arisu@example.com' };
    const pieces = [aPieceDraft({ declaredAmount: '987,654', estimateAmount: '45,678' })];
    const state = aCase({
      draft: aDraft({ customer: { kind: 'new', fields: aCustomerDraft(customer) }, pieces }),
    });
    const paper = jobBagTagOf(state, 0, { language: 'ja', copy: 0, sample: false });
    const entry = { name: 'tag of a case', paper, stock: '4x6in' } as const;
    const file = [...(await textOf(entry)), (await pdfFacts((await drawn(entry)).pdf)).title].join();
    expect(file).toContain(paper.bagNumber);
    for (const secret of ['有栖川', '花園子', '9876', 'arisu', '987,654', '987654', '45,678', '45678']) {
      expect(file).not.toContain(secret);
    }
  });
});

function headOf(
  { language, copy, sample }: ClaimSlip,
  page: number,
  count: number,
): { readonly marks: string; readonly place: string } {
  const marks = [
    paperTitles['claim-slip'][language],
    sample ? sampleMark[language] : '',
    copyMark(copy, language) ?? '',
  ];
  return { marks: withoutBlanks(marks.join('')), place: withoutBlanks(pageOf(page, count, language)) };
}
