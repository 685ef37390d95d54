import type { Wording } from '../../language';

/** What a ring measuring sheet says; `{…}` is filled in. */
export const sheetWording = {
  scale: {
    en: 'Print at 100\u00a0%, never fitted to the page. Check the rulers with a real one before measuring: both must read 100\u00a0mm. (A bank card is 85.6\u00a0mm wide.)',
    ja: '必ず「100%（拡大縮小なし）」で印刷してください。計測の前に、縦横の目盛りを実物の定規と合わせ、どちらも100\u00a0mmであることを確認してください（銀行カードの横幅は85.6\u00a0mmです）。',
  },
  measure: {
    en: 'Lay a ring on the circles. Its size is the circle whose line just touches the inside of the ring all round: none of the line hidden, no white between.',
    ja: '指輪を円の上に置き、円の線が内側に隙間なくちょうど収まるものがそのサイズです。',
  },
  legend: {
    en: 'In each circle the Japanese size; under it inner diameter / inner circumference, and the nearest size of the other systems.',
    ja: '円の中は日本の号数、下は内径／内周と、他の方式で最も近いサイズです。',
  },
  circle: {
    en: 'Size {size}: circle of {diameter} mm inner diameter',
    ja: '{size}号：内径{diameter} mmの円',
  },
  printedOn: { en: 'Printed {day}', ja: '印刷日　{day}' },
} as const satisfies Readonly<Record<string, Wording>>;
