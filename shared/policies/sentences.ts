import type { Language, Wording } from '../language';
import { displayDay } from '../time/display-day';
import type { PlainDate } from '../time/plain-date';
import { houseWording } from '../wording/houses';
import { missingWording } from '../wording/missing';
import type { MissingCode } from './decision';
import type { House } from './request';

/** "Ask for this, this and this first." */
export function askFor(missing: readonly MissingCode[], language: Language): string {
  const names = missing.map((code) => missingWording[code].name[language]);
  if (language === 'ja') return `判定には次の確認が必要です：${names.join('、')}。`;
  return `Cannot be answered yet; needed first: ${names.join(', ')}.`;
}

export function policyIsSilent(house: House, language: Language): string {
  const name = houseWording[house][language];
  if (language === 'ja') return `${name}の公開規約に定めがありません。工房にご確認ください。`;
  return `The published policy of ${name} does not speak of this: ask the workshop.`;
}

export function noEditionInForce(house: House, day: PlainDate, language: Language): string {
  const name = houseWording[house][language];
  const on = displayDay(day, language);
  if (language === 'ja') return `${on}に有効な${name}の規約の版がありません。本部にご確認ください。`;
  return `No edition of the ${name} policy was in force on ${on}: ask the house.`;
}

/** How the policies are read where their own words leave it open. */
export const readings = {
  lastDayCounts: { en: 'Windows include their last day.', ja: '期限は最終日を含みます。' },
  daysOfJapan: { en: 'Days are those of the house, in Japan.', ja: '日付は店舗所在地（日本）の暦日です。' },
  oneChargedWayIn: {
    en: 'One charged service makes the way in the customer’s to pay.',
    ja: '有料の作業が一つでもある場合、往路の費用はお客様のご負担となります。',
  },
  replatedOnce: {
    en: 'A piece goes through re-plating once, however many services need it.',
    ja: 'メッキの掛け直しは、作業の数にかかわらず1回として計算します。',
  },
} as const satisfies Record<string, Wording>;

/** Shown beside an answer that stands on a reading of ours rather than on the policy's own words. */
export const readingsWording: readonly Wording[] = Object.values(readings);
