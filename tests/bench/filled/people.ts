import type { Customer } from '../../../shared/cases/customer';
import { digits } from '../../../shared/cases/sample/people';
import { between, happens, pick, type Random } from '../../../shared/cases/sample/random';

type Name = readonly [kanji: string, kana: string, romaji: string];

/** Written as `漢字 かな romaji`, one name after another. */
function names(text: string): readonly [Name, ...Name[]] {
  const [first, ...others] = text
    .trim()
    .split('\n')
    .map((line): Name => {
      const [kanji = '', kana = '', romaji = ''] = line.trim().split(' ');
      return [kanji, kana, romaji];
    });
  if (first === undefined) throw new Error('There are no names.');
  return [first, ...others];
}

const families = names(`
  佐藤 さとう Sato
  鈴木 すずき Suzuki
  高橋 たかはし Takahashi
  田中 たなか Tanaka
  伊藤 いとう Ito
  渡辺 わたなべ Watanabe
  山本 やまもと Yamamoto
  中村 なかむら Nakamura
  小林 こばやし Kobayashi
  加藤 かとう Kato
  吉田 よしだ Yoshida
  山田 やまだ Yamada
  佐々木 ささき Sasaki
  松本 まつもと Matsumoto
  井上 いのうえ Inoue
  木村 きむら Kimura
  林 はやし Hayashi
  斎藤 さいとう Saito
  清水 しみず Shimizu
  山崎 やまざき Yamazaki
  阿部 あべ Abe
  池田 いけだ Ikeda
  橋本 はしもと Hashimoto
  石川 いしかわ Ishikawa
  前田 まえだ Maeda
  藤田 ふじた Fujita
  後藤 ごとう Goto
  岡田 おかだ Okada
  長谷川 はせがわ Hasegawa
  村上 むらかみ Murakami
  近藤 こんどう Kondo
  大野 おおの Ono
  新橋 しんばし Shimbashi
  難波 なんば Namba
  遠藤 えんどう Endo
  青木 あおき Aoki
  坂本 さかもと Sakamoto
  西村 にしむら Nishimura
  福田 ふくだ Fukuda
  太田 おおた Ota
  三浦 みうら Miura
  藤井 ふじい Fujii
  岡本 おかもと Okamoto
  松田 まつだ Matsuda
  中川 なかがわ Nakagawa
  中野 なかの Nakano
  原田 はらだ Harada
  小野 おの Ono
  竹内 たけうち Takeuchi
  金子 かねこ Kaneko
  中山 なかやま Nakayama
  柴田 しばた Shibata
  酒井 さかい Sakai
  工藤 くどう Kudo
  横山 よこやま Yokoyama
  宮崎 みやざき Miyazaki
  内田 うちだ Uchida
  高木 たかぎ Takagi
  安藤 あんどう Ando
  谷口 たにぐち Taniguchi
`);

const givenNames = names(`
  陽子 ようこ Yoko
  美咲 みさき Misaki
  結衣 ゆい Yui
  裕子 ゆうこ Yuko
  真由美 まゆみ Mayumi
  恵 めぐみ Megumi
  香織 かおり Kaori
  智子 ともこ Tomoko
  さくら さくら Sakura
  千尋 ちひろ Chihiro
  京子 きょうこ Kyoko
  純子 じゅんこ Junko
  麻衣 まい Mai
  花子 はなこ Hanako
  彩 あや Aya
  翔太 しょうた Shota
  健一 けんいち Ken'ichi
  大輔 だいすけ Daisuke
  拓也 たくや Takuya
  洋平 ようへい Yohei
  優 ゆう Yu
  隆 たかし Takashi
  亮 りょう Ryo
  誠 まこと Makoto
  直美 なおみ Naomi
  久美子 くみこ Kumiko
  恵子 けいこ Keiko
  幸子 さちこ Sachiko
  由美子 ゆみこ Yumiko
  愛 あい Ai
  舞 まい Mai
  葵 あおい Aoi
  凛 りん Rin
  莉子 りこ Riko
  七海 ななみ Nanami
  楓 かえで Kaede
  蓮 れん Ren
  大翔 ひろと Hiroto
  直樹 なおき Naoki
  浩二 こうじ Koji
  和也 かずや Kazuya
  修 おさむ Osamu
`);

const overseasGiven = [
  ...['Emma', 'Olivia', 'Grace', 'Sophia', 'Ava', 'Charlotte', 'Zoë', 'Amélie', 'Isabella', 'Hannah', 'Mia'],
  ...['Lucas', 'Noah', 'Ethan', 'Daniel', 'Oliver', 'Henry', 'Jack', 'Chloé', 'Priya', 'Ingrid', 'Ruth'],
] as const;
const overseasFamilies = [
  ...['Johnson', 'Martinez', 'Kim', 'Nguyen', 'Thompson', 'O’Brien', 'Fischer', 'Laurent', 'Rossi', 'Cohen'],
  ...['Patel', 'Meyer', 'Wilson', 'Brown', 'Lee', 'Hughes', 'Clark', 'Murphy', 'Dubois', 'Sharma', 'Novak'],
  ...['Carter', 'Evans', 'Walker', 'Young', 'Baker', 'Lindqvist', 'Moreau', 'Schmidt', 'Okafor'],
] as const;

const [firstGiven, ...otherGiven] = overseasGiven;
const [firstFamily, ...otherFamilies] = overseasFamilies;

/** No Japanese number goes on with a nought behind its first nought and area. */
function phoneInJapan(random: Random): string {
  return `${happens(random, 0.7) ? '090' : '03'}-0${digits(random, 3)}-${digits(random, 4)}`;
}

/** Somebody else where this customer lives, with as many things known of her. */
export function someoneLike(customer: Customer, random: Random): Customer {
  if (customer.country !== 'JP') {
    const name = `${pick(random, [firstGiven, ...otherGiven])} ${pick(random, [firstFamily, ...otherFamilies])}`;
    return {
      ...customer,
      name,
      phones: customer.phones.map((phone) => phone.replace(/\d{4}$/u, () => digits(random, 4))),
      emails: customer.emails.map(() => mailbox(name, random)),
      address: customer.address.replace(/^\d+/u, () => String(between(random, 1, 4000))),
    };
  }
  const family = pick(random, families);
  const given = pick(random, givenNames);
  const romaji = `${given[2]} ${family[2]}`;
  return {
    ...customer,
    name: `${family[0]} ${given[0]}`,
    kana: `${family[1]} ${given[1]}`,
    romaji: customer.romaji === '' ? '' : romaji,
    phones: customer.phones.map(() => phoneInJapan(random)),
    emails: customer.emails.map(() => mailbox(romaji, random)),
    address: customer.address.replace(
      /\d+-\d+-\d+$/u,
      () => `${between(random, 1, 9)}-${between(random, 1, 30)}-${between(random, 1, 20)}`,
    ),
  };
}

/** example.com belongs to nobody and never will. */
function mailbox(name: string, random: Random): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/gu, '')
    .replaceAll(' ', '.');
  return `${plain}${between(random, 1, 9999)}@example.com`;
}
