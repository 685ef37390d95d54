import { pick, type Random } from './random';

const notes: readonly [string, ...string[]] = [
  'お電話にてお見積りをご案内。ご家族と相談のうえ折り返しとのこと。',
  '工房より、石座の補強が必要との連絡あり。',
  '仕上がりの確認をお願いする。艶の出方に注意。',
  'お渡し予定日を一週間延ばしたいとのご希望。了承済み。',
  '写真を再撮影。石の内側に小さなインクルージョンあり。',
  '留守番電話にメッセージを残した。',
  '証明書の原本を封筒に入れて同封。',
  'ご来店は土曜日の午後をご希望。',
  'Customer called: asks whether the engraving can be kept while resizing.',
  'Emailed the photos of the worn claws; waiting for her answer.',
  'She will travel until the end of the month, please do not call before.',
  'Workshop says the shank must be thickened before it can be made larger.',
  'Told her that the estimate is a minimum and that we call before going on.',
  'Husband may collect the ring; he will bring the claim slip.',
];

export function sampleNote(random: Random): string {
  return pick(random, notes);
}
