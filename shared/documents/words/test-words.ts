import type { Wording } from '../../language';

/** What a test page says about itself. */
export const testPageWording = {
  printer: { en: 'Printer', ja: 'プリンター' },
  stock: { en: 'Stock', ja: '用紙' },
  resolution: { en: 'Laid out for', ja: '解像度' },
  dotsPerInch: { en: '{dots} dots per inch', ja: '{dots} dpi' },
  printedAt: { en: 'Printed (UTC)', ja: '印刷日時 (UTC)' },
  ruler: {
    en: 'Lay a ruler on the scales: the numbers are millimetres, and inches where marked. If they are off, set the printer to 100 % and no fitting to the page.',
    ja: '定規を目盛りに当ててください。数字はミリ（in はインチ）です。合わないときは、プリンターの設定を「100%（拡大縮小なし）」にしてください。',
  },
  frame: {
    en: 'The frame is the printable part: all four sides must be there.',
    ja: '枠は印字範囲です。四辺がすべて印字されていることを確認してください。',
  },
  scan: {
    en: 'Scan each symbol: it must read {text}.',
    ja: 'コードを読み取ってください。「{text}」と表示されれば正常です。',
  },
  noLines: {
    en: 'This stock is too narrow for a Code 128: papers on it carry the Data Matrix alone.',
    ja: 'この用紙はCode 128には幅が足りないため、Data Matrixのみを印字します。',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What the symbols of a test page hold: no number of a case or a bag, whatever is scanned beside it. */
export const testSymbolText = 'NAOSHI-TEST';
