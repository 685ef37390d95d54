import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const firstStart = {
  title: 'ようこそ。お店について教えてください',
  introduction:
    '内容はすべてこのパソコンに保管されます。必ず入力していただくのは端末記号だけです。ほかはあとから「設定」で変えられます。',
  shopName: '当店',
  open: 'お店を開く',
  sample: 'お試し店舗を見る',
  sampleHint:
    'まず見てみたい方へ。お試し店舗には架空のお預かりが200件入っており、実際の内容とは別に保管されます。',
} satisfies SameWords<Words['firstStart']>;
