import type { AnswerLetterPaper } from '../../shared/documents/papers';
import type { Language } from '../../shared/language';

const letterTexts: Readonly<Record<Language, Pick<AnswerLetterPaper, 'subject' | 'paragraphs'>>> = {
  en: {
    subject: 'Resizing of your CIWAKA ring',
    paragraphs: [
      { kind: 'sender', text: 'Naoshi Ginza' },
      { kind: 'sender', text: '0-0-0 Ginza, Chuo-ku, Tokyo' },
      { kind: 'day', text: '2026-11-22' },
      { kind: 'addressee', text: 'Dear Misako Takasaki' },
      { kind: 'title', text: 'Resizing of your CIWAKA ring' },
      { kind: 'opening', text: 'Thank you for writing to us about your ring.' },
      { kind: 'heading', text: 'Our answer' },
      { kind: 'list', items: ['Resizing: free of charge', 'You wrote on the 30th day, the last one'] },
      { kind: 'heading', text: 'When' },
      { kind: 'body', text: 'About 7 to 9 weeks after receipt.' },
      { kind: 'closing', text: 'Yours sincerely' },
      { kind: 'end', text: 'Sato, Naoshi Ginza' },
    ],
  },
  ja: {
    subject: 'サイズ直しのご依頼について',
    paragraphs: [
      { kind: 'day', text: '2026年11月22日' },
      { kind: 'addressee', text: '髙﨑 美紗子 様' },
      { kind: 'sender', text: '直し処 銀座' },
      { kind: 'sender', text: '東京都中央区銀座0-0-0' },
      { kind: 'title', text: 'サイズ直しのご依頼について' },
      { kind: 'opening', text: '拝啓　平素は格別のご愛顧を賜り、厚く御礼申し上げます。' },
      { kind: 'closing', text: '下記のとおりご回答申し上げます。' },
      { kind: 'end', text: '敬具' },
      { kind: 'title', text: '記' },
      { kind: 'heading', text: 'ご回答' },
      {
        kind: 'list',
        items: ['サイズ直しは無料で承ります。', 'お届けから30日目（期限の最終日）のご連絡です。'],
      },
      { kind: 'heading', text: '時期' },
      { kind: 'body', text: '受取後約7〜9週間' },
      { kind: 'end', text: '以上' },
    ],
  },
};

/** An answer to a customer, on one page. */
export function aLetter(changes: Partial<AnswerLetterPaper> = {}): AnswerLetterPaper {
  const language: Language = changes.language ?? 'ja';
  return {
    paper: 'answer-letter',
    language,
    copy: 0,
    sample: false,
    writtenOn: '2026-11-22',
    customerName: '髙﨑 美紗子',
    ...letterTexts[language],
    ...changes,
  };
}
