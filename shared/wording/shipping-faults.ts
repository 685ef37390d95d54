import type { Wording } from '../language';
import type { ShippingFaultCode } from '../shipping/faults';
import { goodDescription } from '../shipping/goods/vague-descriptions';

/** What is wrong with a field of a shipment, and what to do. */
export const shippingFaultWording: Readonly<Record<ShippingFaultCode, Wording>> = {
  required: { en: 'Fill this in.', ja: '入力してください。' },
  'too-long': {
    en: 'Shorten it: a label or the invoice has no room for more.',
    ja: '長すぎます。短くしてください。',
  },
  'not-a-choice': { en: 'Choose from the list.', ja: '一覧から選んでください。' },
  'not-a-day': { en: 'Write the day as 2026-11-30.', ja: '日付を2026-11-30の形で入力してください。' },
  'day-in-future': { en: 'This day has not come yet.', ja: 'まだ来ていない日付です。' },
  'day-in-past': {
    en: 'This day is over: choose today or a later one.',
    ja: '過ぎた日付です。本日以降を入力してください。',
  },
  'not-a-count': {
    en: 'Write a whole number from 1 to 9999.',
    ja: '1から9999までの整数を入力してください。',
  },
  'not-an-amount': {
    en: 'Write an amount such as 1,800.00.',
    ja: '1,800.00のように金額を入力してください。',
  },
  'amount-zero': {
    en: 'Customs take no value of nothing: write a true value.',
    ja: '0は申告できません。実際の価額を入力してください。',
  },
  'amount-too-large': { en: 'The amount is too large.', ja: '金額が大きすぎます。' },
  'decimal-places': {
    en: 'The currency has fewer decimal places.',
    ja: 'この通貨では小数点以下の桁が多すぎます。',
  },
  'currency-unknown': {
    en: 'Write the currency in three letters, such as USD.',
    ja: 'USDのように3文字の通貨コードを入力してください。',
  },
  'country-unknown': {
    en: 'Write the country in two letters, such as US.',
    ja: 'USのように2文字の国コードを入力してください。',
  },
  'not-an-email': { en: 'Check the email address.', ja: 'メールアドレスを確認してください。' },
  'not-a-phone': {
    en: 'Write the digits of the number, without an extension.',
    ja: '電話番号を数字で入力してください（内線は不可）。',
  },
  'phone-length': { en: 'FedEx takes 10 to 15 digits.', ja: '電話番号は10〜15桁です。' },
  'phone-us-length': {
    en: 'A number of the US or Canada has exactly 10 digits.',
    ja: '米国・カナダの電話番号は10桁です。',
  },
  'needs-latin': {
    en: 'Write it in Latin letters: FedEx and customs cannot read others.',
    ja: 'ローマ字（英数字）で入力してください。送り状と税関の書類に必要です。',
  },
  'name-or-company': { en: 'Give a name or a company.', ja: 'お名前または会社名を入力してください。' },
  'street-line-too-long': {
    en: 'A line of the label holds 35 characters: move a part to the next one.',
    ja: '1行は35文字までです。次の行に分けてください。',
  },
  'too-many-street-lines': {
    en: 'A label has three lines for the street: shorten the address.',
    ja: '番地・建物は3行までです。短くしてください。',
  },
  'state-needed': {
    en: 'Write the state or province in two letters, such as OR.',
    ja: 'ORのように州を2文字で入力してください。',
  },
  'state-unknown': {
    en: 'There is no such state: two letters, such as OR.',
    ja: 'この州コードはありません。ORのような2文字です。',
  },
  'state-not-used': {
    en: 'Leave it empty: FedEx takes no prefecture for Japan.',
    ja: '日本宛てでは空欄にしてください（FedExは都道府県を受け付けません）。',
  },
  'postal-code-form': {
    en: 'This is no postal code of that country.',
    ja: 'この国の郵便番号の形ではありません。',
  },
  'tax-id-form': { en: 'At most 18 letters and digits.', ja: '英数字18文字以内で入力してください。' },
  'same-country': {
    en: 'Both ends are in one country: there is no customs between them.',
    ja: '発送元と宛先が同じ国です。国際発送のみ扱います。',
  },
  'not-a-measure': {
    en: 'Write a number such as 6.5, with at most three decimal places.',
    ja: '6.5のような数値（小数3桁まで）を入力してください。',
  },
  'measure-zero': { en: 'It cannot be nothing.', ja: '0は入力できません。' },
  'package-too-large': {
    en: 'Over what the policy lets a package of free work measure: choose a smaller one.',
    ja: '無料サービスの荷物の大きさの上限を超えています。小さい箱をお使いください。',
  },
  'package-too-heavy': {
    en: 'Over what the policy lets a package of free work weigh: make it lighter.',
    ja: '無料サービスの荷物の重さの上限を超えています。軽くしてください。',
  },
  'lighter-than-contents': {
    en: 'The package weighs less than what lies in it.',
    ja: '荷物の重さが内容品の合計より軽くなっています。',
  },
  'vague-description': {
    en: `Too vague for customs: say what it is, of what, and what for. For example: ${goodDescription}.`,
    ja: `税関に通らない表現です。何を、何でできた物か、何のためかを英語で書いてください。例：${goodDescription}`,
  },
  'tariff-code-form': {
    en: 'An HS code has 6, 8 or 10 digits.',
    ja: 'HSコードは6桁・8桁・10桁のいずれかの数字です。',
  },
  'heavier-than-carried': {
    en: 'FedEx takes a parcel of at most 150 lb (68 kg).',
    ja: 'FedExで送れるのは150ポンド（68kg）までです。',
  },
  'longer-than-carried': {
    en: 'FedEx takes at most 999 on a side.',
    ja: '一辺は999までです。',
  },
  'schedule-b-form': {
    en: 'For an export from the US: the 6 digits of the HS, or all 10 of Schedule B.',
    ja: '米国からの輸出では、HSの6桁またはSchedule Bの10桁を入力してください。',
  },
  'line-total-too-large': { en: 'The value of the line is too large.', ja: 'この行の合計額が大きすぎます。' },
  'currencies-mixed': {
    en: 'All lines of an invoice are in one currency.',
    ja: 'インボイスの通貨はすべての行で同じにしてください。',
  },
  'currency-differs': {
    en: 'Must be in the currency of the invoice.',
    ja: 'インボイスと同じ通貨で入力してください。',
  },
  'carriage-above-customs': {
    en: 'The value declared for carriage may not be above the value for customs.',
    ja: '運送申告価額は税関申告価額を超えられません。',
  },
  'carriage-above-limit': {
    en: 'Above what FedEx lets jewellery be declared at; insure the rest apart from it.',
    ja: 'FedExのジュエリーの運送申告価額の上限を超えています。超える分は別に保険をお掛けください。',
  },
  'carriage-too-many-digits': {
    en: 'FedEx takes five digits here.',
    ja: 'FedExで指定できるのは5桁までです。',
  },
  'tracking-not-digits': { en: 'A tracking number has digits alone.', ja: '追跡番号は数字のみです。' },
  'tracking-length': {
    en: 'A FedEx tracking number has 12, 15, 20 or 22 digits.',
    ja: 'FedExの追跡番号は12・15・20・22桁です。',
  },
  'tracking-check-digit': {
    en: 'The last digit does not fit the others: check the number.',
    ja: '検査数字が合いません。番号を確認してください。',
  },
  'citation-form': {
    en: 'Write it as AES X20261130987654 or NOEEI 30.37(a).',
    ja: 'AES X20261130987654 または NOEEI 30.37(a) の形で入力してください。',
  },
  'citation-day': { en: 'There is no such day in this number.', ja: '番号の中の日付が存在しません。' },
  'citation-later-than-shipment': {
    en: 'The filing is later than the shipment.',
    ja: '申告の日付が発送日より後です。',
  },
  'citation-not-needed': {
    en: 'Only an export from the US has one: leave it empty.',
    ja: '米国からの輸出のみ必要です。空欄にしてください。',
  },
  'exemption-not-met': {
    en: 'The exemption of low value does not hold: goods of one code are worth more.',
    ja: '少額の免除は適用できません。同じコードの合計が上限を超えています。',
  },
  'rate-form': {
    en: 'Write how much of the currency one US dollar is, such as 149.50.',
    ja: '1米ドルあたりの額を149.50のように入力してください。',
  },
  'rate-not-needed': {
    en: 'No rate is needed here: leave it empty.',
    ja: '換算レートは不要です。空欄にしてください。',
  },
  'received-on-needed': {
    en: 'Customs ask when the piece was received.',
    ja: '税関への申告に、お預かりした日付が必要です。',
  },
  'work-value-needed': {
    en: 'Write what the work is worth, also where it was free.',
    ja: '無料の場合も、作業の価額を入力してください。',
  },
  'work-value-not-here': {
    en: 'No work was done yet, or none at all: leave it empty.',
    ja: '作業の価額は不要です。空欄にしてください。',
  },
  'reason-needed': {
    en: 'These are other words than those that follow from the work: say why.',
    ja: '作業内容から決まる文言と異なります。理由を入力してください。',
  },
  'terms-against-duties': {
    en: 'The terms say that somebody else pays the duty.',
    ja: '取引条件と関税の負担者が合っていません。',
  },
};
