import type { Wording } from '../../language';

/** Why a line is answered as it is, for the clerk. */
export const aujourSentences = {
  listedFee: {
    en: 'On the fee list: charged from the listed price, which is a guide until the piece is inspected.',
    ja: '料金表の作業です。表示価格（目安）から承り、状態確認後に確定します。',
  },
  replating: {
    en: 'The 18K gold plating has to be renewed after this work, so the plating fee is added.',
    ja: '作業後に18金メッキの掛け直しが必要なため、メッキ料を加算します。',
  },
  unannounced: {
    en: 'The parcel came before the customer wrote: ask whether it is accepted and whether forwarding costs fall due.',
    ja: '事前のご連絡がないお荷物です。お受けできるか、転送料が発生するかを確認してください。',
  },
} as const satisfies Record<string, Wording>;
