import type { Wording } from '../../language';
import type { Outcome } from '../../policies/decision';

/** What becomes of a service, told to the customer; `{service}` is its name. */
export const serviceAnswers: Readonly<Record<Outcome, Wording>> = {
  free: {
    en: '{service}: we do this for you free of charge.',
    ja: '{service}：無料にて承ります。',
  },
  charged: {
    en: '{service}: we can do this for you at the charges given below.',
    ja: '{service}：下記の費用にて承ります。',
  },
  consult: {
    en: '{service}: we have to ask our workshop about this, and will write to you again.',
    ja: '{service}：工房に確認のうえ、改めてご連絡いたします。',
  },
  incomplete: {
    en: '{service}: before we can answer, we need to know more, as listed below.',
    ja: '{service}：お答えするにあたり、下記の点を確認させていただきたく存じます。',
  },
  declined: {
    en: '{service}: we are sorry that we cannot accept this.',
    ja: '{service}：誠に恐れ入りますが、承ることができません。',
  },
};

export const headings = {
  answer: { en: 'Our answer', ja: 'ご回答' },
  why: { en: 'Why', ja: '理由' },
  wentBy: { en: 'What we went by', ja: '確認した内容' },
  charges: { en: 'Charges', ja: '費用' },
  needed: { en: 'What we need from you', ja: 'ご確認・ご用意いただきたいもの' },
  next: { en: 'What happens next', ja: '今後の流れ' },
  when: { en: 'When', ja: '納期の目安' },
  transport: { en: 'Transport', ja: '配送' },
  notes: { en: 'Please note', ja: 'ご案内' },
} as const satisfies Record<string, Wording>;

export const letterWords = {
  subject: { en: 'Our answer to your request: {services}', ja: '{services}のご依頼に関するご回答' },
  silent: {
    en: 'The published policy of {house} does not speak of this.',
    ja: '{house}の公開規約に定めがございません。',
  },
  noCharges: { en: 'There is nothing to pay.', ja: '費用はかかりません。' },
  withoutTax: {
    en: 'Amounts are without tax unless the total says otherwise.',
    ja: '金額は、合計欄を除き税抜きです。',
  },
  toBeQuoted: {
    en: 'Where no amount is given we send you a quotation before any work begins.',
    ja: '金額の記載がない費用は、作業の前にお見積りをお送りいたします。',
  },
  readBack: {
    en: 'As soon as we have heard from the workshop we will write to you again.',
    ja: '工房より回答があり次第、改めてご連絡申し上げます。',
  },
  onceKnown: {
    en: 'As soon as we have these, we will give you our answer.',
    ja: 'ご連絡をいただき次第、正式なご回答を差し上げます。',
  },
  waits: {
    en: 'The piece stays as it is; nothing is charged.',
    ja: '作業は行わず、費用も発生いたしません。',
  },
  tellUs: {
    en: 'If you wish us to go ahead, please tell us.',
    ja: 'お進めしてよろしければ、ご連絡をお願いいたします。',
  },
} as const satisfies Record<string, Wording>;

/** The forms that Japanese and English letters and emails open and close with. */
export const forms = {
  letter: {
    en: {
      addressee: 'Dear {name},',
      unnamed: 'Dear customer,',
      opening:
        'Thank you for turning to us. Under the aftercare policy of {house} our answer to your request{since} is as follows.',
      closing: 'Yours sincerely,',
    },
    ja: {
      addressee: '{name} 様',
      unnamed: 'お客様',
      opening:
        '拝啓　時下ますますご清祥のこととお慶び申し上げます。平素は格別のご高配を賜り、厚く御礼申し上げます。さて、{since}ご依頼いただきました件につきまして、{house}のアフターサービス規約に基づき、下記のとおりご回答申し上げます。',
      closing:
        'ご不明な点がございましたら、お気軽にお問い合わせください。今後とも変わらぬご愛顧を賜りますよう、お願い申し上げます。',
    },
  },
  email: {
    en: {
      addressee: 'Dear {name},',
      unnamed: 'Dear customer,',
      opening:
        'Thank you for your message. Under the aftercare policy of {house} our answer to your request{since} is as follows.',
      closing: 'If anything is unclear, please write to us. Kind regards,',
    },
    ja: {
      addressee: '{name} 様',
      unnamed: 'お客様',
      opening:
        'いつもお世話になっております。{shop}でございます。{since}ご依頼いただきました件につきまして、{house}のアフターサービス規約に基づき、次のとおりご回答いたします。',
      closing:
        'ご不明な点がございましたら、本メールへのご返信にてお知らせください。何卒よろしくお願い申し上げます。',
    },
  },
} as const;

export const sinceWords: Wording = { en: ' of {day}', ja: '{day}に' };
