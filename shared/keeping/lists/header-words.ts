import type { ListField } from './list-field';

/**
 * What other desks call their columns, in both languages; a field alone in its column is known by any of them. The names
 * of our own tables stand first, where they are not the words of everybody.
 */
export const headerWords: Readonly<Record<ListField, readonly string[]>> = {
  caseNumber: words(
    'case_number|受付番号|受付no|伝票番号|管理番号|修理番号|預り番号|預かり番号|' +
      '案件番号|ticket|ticket number|ticket no|ticket id|job|job number|job no|work order|order no|repair number|' +
      'repair no|number|no|番号',
  ),
  bagNumber: words('bag_number|袋番号|袋no|bag|bag no|item number|item no'),
  receivedOn: words(
    'received_on|受付日|預り日|預かり日|お預かり日|受付年月日|受付日時|入荷日|received|' +
      'received date|date received|date in|intake date|created|created at|created on|created date|date|日付',
  ),
  promisedOn: words(
    'promised_on|納期|お渡し予定日|仕上り予定日|仕上がり予定日|完成予定日|' +
      '引渡予定日|約束日|promised|promise date|promised date|due|due date|due on|date due',
  ),
  returnedOn: words(
    'お渡し日|引渡日|引渡し日|引き渡し日|返却日|納品日|完了日|picked up|pickup date|' +
      'collected on|date out|closed|closed on|date closed|returned on|delivered on',
  ),
  stage: words('stage|status|state|状態|状況|進捗|ステータス|工程|区分'),
  house: words('house|brand|maker|manufacturer|ブランド|メーカー|製造元'),
  kind: words(
    'kind|item|item type|type|category|piece|product|品名|品目|種類|品種|アイテム|商品|商品名|' + 'お品物',
  ),
  services: words(
    'services|service|work|repair|problem|issue|task|tasks|修理内容|作業内容|ご依頼内容|依頼内容|' +
      '内容|加工内容|サービス',
  ),
  metal: words('metal|material|素材|材質|地金|品位|金性'),
  serial: words('serial|serial number|serial no|シリアル|シリアル番号|製造番号'),
  orderNumber: words('order_number|order number|order|注文番号|受注番号|オーダー番号'),
  designName: words('design_name|design|design name|model|デザイン|デザイン名|モデル|型番|品番'),
  engraving: words('engraving|inscription|刻印|刻印内容|文字彫り'),
  currentSize: words('current_size|size|ring size|サイズ|指輪サイズ|号数|リングサイズ'),
  declaredValue: words('value|declared value|insured value|申告額|評価額|申告価額|保険価額|お品物の価額'),
  declaredValueMinor: words('declared_value_minor'),
  currency: words('declared_value_currency|currency|通貨'),
  price: words(
    'price|total|amount|estimate|quote|quoted|金額|料金|修理代|修理代金|見積金額|見積額|' +
      'お見積り|合計|合計金額|税込金額',
  ),
  paid: words('paid|deposit|payment|paid amount|入金|入金額|内金|前金|お支払い|支払済'),
  note: words('note|notes|remarks|remark|comment|comments|memo|description|備考|メモ|特記事項|コメント|摘要'),
  caseId: words('case_id'),
  customerNumber: words(
    'customer_id|customer number|customer no|client id|client no|customer|顧客番号|顧客no|顧客id|' +
      '顧客コード|会員番号|お客様番号|得意先コード',
  ),
  name: words(
    'name|customer name|full name|client|client name|氏名|お名前|名前|顧客名|お客様名|得意先名|' +
      '会員名|お客様',
  ),
  familyName: words('family name|last name|lastname|surname|姓|名字|苗字|氏'),
  givenName: words('given name|first name|firstname|名'),
  kana: words(
    'kana|reading|furigana|フリガナ|ふりがな|カナ|かな|氏名カナ|氏名かな|氏名フリガナ|' +
      'お名前カナ|顧客名カナ|読み|よみ|ヨミ|読み仮名|ヨミガナ',
  ),
  familyKana: words('family kana|セイ|せい|姓カナ|姓かな|姓フリガナ'),
  givenKana: words('given kana|メイ|めい|名カナ|名かな|名フリガナ'),
  romaji: words('romaji|roman|latin|name in latin letters|ローマ字|ローマ字氏名|英字氏名'),
  phone: words(
    'phone|phones|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|phone 1|phone 2|home phone|電話|' +
      '電話番号|お電話|お電話番号|携帯|携帯電話|携帯番号|連絡先|ご連絡先|自宅電話|' +
      '電話1|電話2|電話番号1|電話番号2',
  ),
  email: words('email|emails|e-mail|email address|mail|メール|メールアドレス|eメール|アドレス'),
  country: words('country|country code|国|国名|国コード'),
  postalCode: words('postal_code|postal code|zip|zip code|postcode|郵便番号|〒'),
  address: words(
    'address|address 1|address 2|address line 1|address line 2|street|city|prefecture|住所|ご住所|住所1|' +
      '住所2|住所3|都道府県|市区町村|町名番地|番地|建物名|建物|マンション名',
  ),
  language: words('language|言語|使用言語'),
  mergedInto: words('merged_into'),
};

function words(parted: string): readonly string[] {
  return parted.split('|');
}

/** Columns that we ourselves add to a list of refused rows; they belong to no record. */
export const ownMarks = ['naoshi_row', 'naoshi_reason'] as const;
