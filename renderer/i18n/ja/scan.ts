export const scan = {
  refused_one: '読み取りを受け付けませんでした',
  refused_other: '{{count}} 件の読み取りを受け付けませんでした',
  more_one: 'ほか {{count}} 件',
  more_other: 'ほか {{count}} 件',
  expected: 'ほかの文字が正しければ {{expected}} です。',
  look: 'それでもこのお品を見る',
  dismiss: '確認しました',
  command: { end: '読み取りの警告を閉じる・袋の移動を終える' },
  armed: {
    label: '袋の移動',
    scanBags: '{{place}}：袋を読み取ってください',
    moved_zero: 'まだありません',
    moved_one: '{{count}} 袋を移動しました',
    moved_other: '{{count}} 袋を移動しました',
    end: '終える',
  },
} as const;
