import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import { openTypeface, type Typeface } from '../../../electron/documents/type/typeface';
import type { Paper } from '../../../shared/documents/papers';
import * as boxWords from '../../../shared/documents/words/box-words';
import * as customsInvoiceWords from '../../../shared/documents/words/customs-invoice-words';
import * as paperWords from '../../../shared/documents/words/paper-words';
import * as sheetWords from '../../../shared/documents/words/sheet-words';
import * as shippingPaperWords from '../../../shared/documents/words/shipping-paper-words';
import * as termsWords from '../../../shared/documents/words/terms-words';
import * as testWords from '../../../shared/documents/words/test-words';
import * as charges from '../../../shared/wording/charges';
import * as conditions from '../../../shared/wording/conditions';
import * as missing from '../../../shared/wording/missing';
import * as notices from '../../../shared/wording/notices';
import * as pieces from '../../../shared/wording/pieces';
import * as services from '../../../shared/wording/services';
import { aSlip, aTag, aTestPage } from '../../builders/a-paper';
import { publishedClauses, publishedNotices } from '../../builders/published-words';
import { fontFolderForTests } from './font-folder';

const folder = fontFolderForTests();
const documents = createDocuments({ fontFolder: folder });
let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface(folder);
});

async function opened(paper: Paper): Promise<PDFDocument> {
  const drawn = await documents.draw(paper, { stock: 'A4', dpi: null });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  return PDFDocument.load(drawn.value.pdf, { updateMetadata: false });
}

function textOf(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

function dictionaries(document: PDFDocument): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

describe('what a paper tells a screen reader', () => {
  test.each([aTag({ language: 'en' }), aSlip({ language: 'ja' }), aTestPage({ language: 'en' })])(
    'the $paper in $language names its language and title, and shows the title',
    async (paper) => {
      const document = await opened(paper);
      expect(textOf(document.catalog.get(PDFName.of('Lang')))).toBe(paper.language);
      const marked = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
      expect(String(marked.get(PDFName.of('Marked')))).toBe('true');
      const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
      expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
      expect(preferences.get(PDFName.of('PrintScaling'))).toBe(PDFName.of('None'));
      expect(document.getTitle()).toMatch(
        paper.paper === 'claim-slip' ? /^お預り票 GZ-/u : /^(Job bag tag GZ-|Test page$)/u,
      );
    },
  );

  test('a slip has one main heading, a heading for each piece and for the terms, and tables with row headings', async () => {
    const roles = dictionaries(await opened(aSlip())).flatMap((dictionary) => {
      const isElement = dictionary.get(PDFName.of('P')) instanceof PDFRef;
      const role = dictionary.get(PDFName.of('S'));
      return isElement && role instanceof PDFName ? [role.decodeText()] : [];
    });
    const count = (role: string) => roles.filter((found) => found === role).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(3);
    expect(count('Table')).toBeGreaterThanOrEqual(3);
    expect(count('TH')).toBeGreaterThanOrEqual(10);
    expect(count('TD')).toBeGreaterThanOrEqual(count('TH'));
  });

  test('symbols and the signature say in words what they show', async () => {
    const alts = dictionaries(await opened(aSlip({ language: 'en' }))).flatMap(
      (dictionary) => textOf(dictionary.get(PDFName.of('Alt'))) ?? [],
    );
    const { caseNumber } = aSlip();
    expect(alts).toEqual(
      expect.arrayContaining([`Data Matrix ${caseNumber}`, `Code 128 ${caseNumber}`, 'Signature']),
    );
  });

  test('all letters come from embedded fonts of ours', async () => {
    const fonts = dictionaries(await opened(aSlip({ customerName: 'Łukasz 髙﨑' }))).flatMap((dictionary) =>
      dictionary.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [dictionary] : [],
    );
    const names = fonts.map((font) => String(font.get(PDFName.of('FontName'))));
    expect(names.every((name) => /^\/[A-Z]{6}\+NotoSans(JP)?-(Regular|Bold)$/u.test(name))).toBe(true);
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font.get(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRef);
  });
});

describe('the words of the papers themselves', () => {
  test('can all be printed, in both languages', () => {
    const tables = [
      boxWords,
      customsInvoiceWords,
      shippingPaperWords,
      paperWords,
      sheetWords,
      termsWords,
      testWords,
      publishedClauses,
      publishedNotices,
      charges,
      conditions,
      missing,
      notices,
      pieces,
      services,
    ];
    const words = tables.flatMap((table) => textsIn({ ...table }));
    expect(words.length).toBeGreaterThan(300);
    const unprintable = words.flatMap((text) =>
      Array.from(text).filter((character) => character !== '\n' && !typeface.covers(character)),
    );
    expect(unprintable).toEqual([]);
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
