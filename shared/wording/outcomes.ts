import type { Wording } from '../language';
import type { Outcome } from '../policies/decision';

/** The outcome as a badge shows it, and what it means for the clerk. */
export const outcomeWording: Readonly<
  Record<Outcome, { readonly name: Wording; readonly meaning: Wording }>
> = {
  free: {
    name: { en: 'Free', ja: '無料' },
    meaning: {
      en: 'The house does this without a charge.',
      ja: '規約により無料で承ります。',
    },
  },
  charged: {
    name: { en: 'Charged', ja: '有料' },
    meaning: {
      en: 'The house does this for the charges shown.',
      ja: '表示の費用をいただいて承ります。',
    },
  },
  consult: {
    name: { en: 'Ask a person', ja: '要相談' },
    meaning: {
      en: 'The policy leaves this to a person: ask the workshop before promising anything.',
      ja: '規約だけでは決まりません。お約束の前に工房へご確認ください。',
    },
  },
  incomplete: {
    name: { en: 'Not answerable yet', ja: '確認待ち' },
    meaning: {
      en: 'Facts are missing: the answer comes once they are filled in.',
      ja: '不足している項目を確認すると判定できます。',
    },
  },
  declined: {
    name: { en: 'Declined', ja: 'お受けできません' },
    meaning: {
      en: 'The policy refuses this.',
      ja: '規約によりお受けできません。',
    },
  },
};
