import type { Language } from '../../language';
import type { MessageText } from '../check-template';
import type { MessageChannel, MessageCode } from '../message-codes';
import type { MessageCore } from './core';
import { englishCores } from './english';
import { japaneseCores } from './japanese';

type Frame = Readonly<Record<MessageChannel, (core: MessageCore) => MessageText>>;

const english: Frame = {
  email: ({ subject, email }) => ({
    subject,
    body: `Dear {{customerName}},

${email}

If you have any questions, please reply to this email or call us.

Case number: {{caseNumber}}
Pieces: {{pieces}}

Kind regards,
{{shopName}}
Tel. {{shopPhone}}`,
  }),
  text: ({ text }) => ({
    subject: '',
    body: `Dear {{customerName}}, ${text} Case number {{caseNumber}}. {{shopName}}, tel. {{shopPhone}}`,
  }),
  phone: ({ phone }) => ({
    subject: '',
    body: `“Hello, this is {{shopName}}. May I speak to {{customerName}}?”
(Make sure that it is the customer before you say more.)

“I am calling about case {{caseNumber}}: {{pieces}}. ${phone}”

“Do you have any questions? Thank you very much. Goodbye.”`,
  }),
};

const japanese: Frame = {
  email: ({ subject, email }) => ({
    subject,
    body: `{{customerName}} 様

いつもお世話になっております。{{shopName}}でございます。

${email}

ご不明な点がございましたら、お気軽にお問い合わせください。
何卒よろしくお願い申し上げます。

受付番号：{{caseNumber}}
お品物：{{pieces}}

{{shopName}}
電話：{{shopPhone}}`,
  }),
  text: ({ text }) => ({
    subject: '',
    body: `{{customerName}} 様　{{shopName}}でございます。${text}（受付番号 {{caseNumber}}／電話 {{shopPhone}}）`,
  }),
  phone: ({ phone }) => ({
    subject: '',
    body: `「お世話になっております。{{shopName}}でございます。{{customerName}} 様でいらっしゃいますでしょうか。」
（ご本人であることを確認してから、用件をお伝えする）

「受付番号 {{caseNumber}}、{{pieces}}の件でお電話いたしました。${phone}」

「ご不明な点はございませんでしょうか。どうぞよろしくお願いいたします。失礼いたします。」`,
  }),
};

/** The template as the program brings it, before a shop changes it. */
export function originalText(code: MessageCode, language: Language, channel: MessageChannel): MessageText {
  return language === 'ja' ? japanese[channel](japaneseCores[code]) : english[channel](englishCores[code]);
}
