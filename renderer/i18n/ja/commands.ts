import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const commands = {
  search: 'お預かり・お客様を探す',
  palette: '操作や画面を探す',
  keys: 'キーの一覧を見る',
  nextZone: '画面の次の部分へ移る',
  previousZone: '画面の前の部分へ移る',
  home: '最初の画面',
  intake: '新しい受付',
  cases: 'お預かり一覧',
  prints: '印刷',
  settings: '設定',
  person: '担当者を替える',
  language: '英語に切り替える',
  scheme: '明るい画面・暗い画面を切り替える',
  toDisk: 'いますぐディスクに書き込む',
  enterSample: 'お試し店舗を開く',
  leaveSample: 'お試し店舗を出る',
  contexts: {
    anywhere: 'どの画面でも',
    home: '最初の画面',
    intake: '受付',
    cases: 'お預かり一覧',
    case: 'お預かり',
    customer: 'お客様',
    prints: '印刷',
    settings: '設定',
  },
  paletteSearch: '操作や画面の名前',
  paletteNothing: '当てはまる操作がありません',
  keysTitle: 'キーの一覧',
} satisfies SameWords<Words['commands']>;
