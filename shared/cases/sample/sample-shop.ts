import type { Language } from '../../language';
import type { Station } from '../ids';
import type { ShopProfile, Staff } from '../shop';

/** The invented shop; its station is one that no real shop is likely to choose. */
export function sampleShop(language: Language): ShopProfile {
  return {
    name: language === 'ja' ? '見本宝飾店' : 'The Sample Jeweller',
    address: '東京都中央区架空町0-0-0',
    phone: '03-0000-0000',
    station: 'SMP' as Station, // three capital letters
    houses: ['kuno', 'ciwaka', 'aujour'],
    language,
    documentPaper: 'A4',
    timeZone: 'Asia/Tokyo',
    currency: 'JPY',
  };
}

export const sampleStaff: readonly Staff[] = [
  { name: '森 由美', kana: 'もり ゆみ', pin: null },
  { name: '西村 直樹', kana: 'にしむら なおき', pin: null },
  { name: '黒田 恵', kana: 'くろだ めぐみ', pin: null },
  { name: 'Anna Weber', kana: 'アンナ ウェーバー', pin: null },
];
