import type { CustomerDraft } from '../intake-draft';
import { between, happens, pick, type Random } from './random';

type Name = readonly [kanji: string, kana: string, romaji: string];

const families: readonly [Name, ...Name[]] = [
  ['佐藤', 'さとう', 'Sato'],
  ['鈴木', 'すずき', 'Suzuki'],
  ['高橋', 'たかはし', 'Takahashi'],
  ['田中', 'たなか', 'Tanaka'],
  ['伊藤', 'いとう', 'Ito'],
  ['渡辺', 'わたなべ', 'Watanabe'],
  ['山本', 'やまもと', 'Yamamoto'],
  ['中村', 'なかむら', 'Nakamura'],
  ['小林', 'こばやし', 'Kobayashi'],
  ['加藤', 'かとう', 'Kato'],
  ['吉田', 'よしだ', 'Yoshida'],
  ['山田', 'やまだ', 'Yamada'],
  ['佐々木', 'ささき', 'Sasaki'],
  ['山口', 'やまぐち', 'Yamaguchi'],
  ['松本', 'まつもと', 'Matsumoto'],
  ['井上', 'いのうえ', 'Inoue'],
  ['木村', 'きむら', 'Kimura'],
  ['林', 'はやし', 'Hayashi'],
  ['斎藤', 'さいとう', 'Saito'],
  ['清水', 'しみず', 'Shimizu'],
  ['山崎', 'やまざき', 'Yamazaki'],
  ['阿部', 'あべ', 'Abe'],
  ['池田', 'いけだ', 'Ikeda'],
  ['橋本', 'はしもと', 'Hashimoto'],
  ['石川', 'いしかわ', 'Ishikawa'],
  ['前田', 'まえだ', 'Maeda'],
  ['藤田', 'ふじた', 'Fujita'],
  ['後藤', 'ごとう', 'Goto'],
  ['岡田', 'おかだ', 'Okada'],
  ['長谷川', 'はせがわ', 'Hasegawa'],
  ['村上', 'むらかみ', 'Murakami'],
  ['近藤', 'こんどう', 'Kondo'],
  ['石井', 'いしい', 'Ishii'],
  ['大野', 'おおの', 'Ono'],
  ['新橋', 'しんばし', 'Shimbashi'],
  ['難波', 'なんば', 'Namba'],
];

const givenNames: readonly [Name, ...Name[]] = [
  ['陽子', 'ようこ', 'Yoko'],
  ['美咲', 'みさき', 'Misaki'],
  ['結衣', 'ゆい', 'Yui'],
  ['裕子', 'ゆうこ', 'Yuko'],
  ['真由美', 'まゆみ', 'Mayumi'],
  ['恵', 'めぐみ', 'Megumi'],
  ['香織', 'かおり', 'Kaori'],
  ['智子', 'ともこ', 'Tomoko'],
  ['さくら', 'さくら', 'Sakura'],
  ['千尋', 'ちひろ', 'Chihiro'],
  ['京子', 'きょうこ', 'Kyoko'],
  ['純子', 'じゅんこ', 'Junko'],
  ['麻衣', 'まい', 'Mai'],
  ['花子', 'はなこ', 'Hanako'],
  ['彩', 'あや', 'Aya'],
  ['翔太', 'しょうた', 'Shota'],
  ['健一', 'けんいち', "Ken'ichi"],
  ['大輔', 'だいすけ', 'Daisuke'],
  ['拓也', 'たくや', 'Takuya'],
  ['洋平', 'ようへい', 'Yohei'],
  ['優', 'ゆう', 'Yu'],
  ['隆', 'たかし', 'Takashi'],
  ['亮', 'りょう', 'Ryo'],
  ['誠', 'まこと', 'Makoto'],
];

/** Numbers that no telephone has: set aside for stories by the numbering authority of each country. */
const overseas: readonly [OverseasPlace, ...OverseasPlace[]] = [
  {
    country: 'US',
    phone: ['+1 212-555-01', 2],
    address: '00 Sample Avenue, New York, NY',
    postalCode: '00000',
  },
  {
    country: 'US',
    phone: ['+1 310-555-01', 2],
    address: '00 Sample Drive, Los Angeles, CA',
    postalCode: '00000',
  },
  {
    country: 'US',
    phone: ['+1 312-555-01', 2],
    address: '00 Sample Street, Chicago, IL',
    postalCode: '00000',
  },
  { country: 'GB', phone: ['+44 20 7946 0', 3], address: '00 Sample Road, London', postalCode: 'AA0 0AA' },
  { country: 'AU', phone: ['+61 2 5550 1', 3], address: '00 Sample Street, Sydney NSW', postalCode: '0000' },
  { country: 'FR', phone: ['+33 1 99 00 0', 3], address: '00 rue Exemple, Paris', postalCode: '00000' },
];
type OverseasPlace = {
  readonly country: string;
  readonly phone: readonly [beginning: string, digits: number];
  readonly address: string;
  readonly postalCode: string;
};

const overseasNames: readonly [string, ...string[]] = [
  'Emma Johnson',
  'Olivia Martinez',
  'Grace Kim',
  'Sophia Nguyen',
  'Ava Thompson',
  'Charlotte O’Brien',
  'Zoë Fischer',
  'Amélie Laurent',
  'Isabella Rossi',
  'Hannah Cohen',
  'Mia Patel',
  'Lucas Meyer',
  'Noah Wilson',
  'Ethan Brown',
  'Daniel Lee',
  'Oliver Hughes',
  'Henry Clark',
  'Jack Murphy',
  'Chloé Dubois',
  'Priya Sharma',
];

const wards: readonly [string, ...string[]] = [
  '東京都中央区架空町',
  '東京都港区見本坂',
  '神奈川県横浜市中区架空通',
  '埼玉県さいたま市見本町',
  '大阪府大阪市北区架空',
  '京都府京都市中京区見本通',
];

/** Someone in Japan, with the reading of her name and a telephone number of a block that is not given out. */
export function someoneInJapan(random: Random): CustomerDraft {
  const family = pick(random, families);
  const given = pick(random, givenNames);
  const romaji = `${given[2]} ${family[2]}`;
  const isMobile = happens(random, 0.6);
  return {
    name: `${family[0]} ${given[0]}`,
    kana: `${family[1]} ${given[1]}`,
    romaji: happens(random, 0.3) ? romaji : '',
    phone: `${isMobile ? '090' : '03'}-0000-${digits(random, 4)}`,
    phone2: '',
    email: happens(random, 0.7) ? mailbox(romaji, random) : '',
    country: 'JP',
    postalCode: '000-0000',
    address: `${pick(random, wards)}${between(random, 1, 9)}-${between(random, 1, 20)}-${between(random, 1, 12)}`,
    language: 'ja',
    note: happens(random, 0.1) ? 'お電話は平日の夕方以降をご希望' : '',
  };
}

export function someoneOverseas(random: Random, countries: 'any' | 'US' = 'any'): CustomerDraft {
  const places = overseas.filter(({ country }) => countries === 'any' || country === countries);
  const place = pick(random, [places[0] ?? overseas[0], ...places.slice(1)]);
  const name = pick(random, overseasNames);
  const [beginning, count] = place.phone;
  return {
    name,
    kana: '',
    romaji: '',
    phone: happens(random, 0.6) ? beginning + digits(random, count) : '',
    phone2: '',
    email: mailbox(name, random),
    country: place.country,
    postalCode: place.postalCode,
    address: place.address,
    language: 'en',
    note: happens(random, 0.1) ? 'Prefers email; nine hours behind or more' : '',
  };
}

/** example.com belongs to nobody and never will. */
function mailbox(name: string, random: Random): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return `${plain}${between(random, 1, 99)}@example.com`;
}

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => between(random, 0, 9)).join('');
}
