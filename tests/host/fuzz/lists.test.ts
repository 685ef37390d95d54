import { expect, it } from 'vitest';
import { decodeList, likelyEncoding } from '../../../renderer/features/lists/decode-list';
import { rowsOf } from '../../../renderer/features/lists/look-through';
import { likelySeparator, parseSheet } from '../../../renderer/features/lists/parse-sheet';
import { caseNumber } from '../../../shared/cases/case-number';
import { deskEventSchema } from '../../../shared/cases/events';
import { between, happens, pick, type Random, seededRandom } from '../../../shared/cases/sample/random';
import { guessHeaderLine, guessKind } from '../../../shared/keeping/lists/guess-columns';
import { caseEvents, customerEvents } from '../../../shared/keeping/lists/list-events';
import { proposePlan } from '../../../shared/keeping/lists/propose-plan';
import { isBlank, ListReader } from '../../../shared/keeping/lists/read-list';
import { bringing } from '../../builders/a-list-of-cases';
import { day } from '../../builders/a-shop';
import { HeapWatch } from './heap-watch';
import { mutateBytes } from './mutate';

const files = 20_000;
const mostGrowth = 200_000_000;

const lists: readonly [string, ...string[]] = [
  '顧客番号,氏名,フリガナ,電話番号,メール,住所\r\n1,佐藤 花子,さとう はなこ,03-0000-0000,a@example.jp,"東京都, 中央区"\r\n2,鈴木,,"090","",\r\n',
  'Ticket Number;Created At;Status;Customer Name;Item;Total;Due Date\n17;01/05/2026;In Progress;"O\'Brien, Pat";Bracelet;"1,200";13/05/2026\n',
  '受付番号\t受付日\tステータス\tブランド\t修理内容\t氏名\t金額\nR-1\t令和8年5月1日\t修理中\tケイウノ\tサイズ直し、刻印\t佐藤\t￥12,000\nR-1\tR8.5.1\t修理中\t\t磨き\t佐藤\t\n',
];
const scraps = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  "'=1+1",
  '\u0000',
  '\uFEFF',
  '𠮷',
  '令和',
  '__proto__',
  'あ'.repeat(300),
  '9'.repeat(40),
] as const;

function mutateText(text: string, random: Random): string {
  const at = between(random, 0, text.length);
  const length = between(random, 1, 20);
  switch (between(random, 0, 3)) {
    case 0:
      return text.slice(0, at) + pick(random, scraps) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - length));
    default:
      return text.slice(0, at) + String.fromCharCode(between(random, 0, 0xffff)) + text.slice(at + 1);
  }
}

it(`${files} changed lists are each read into what the log takes, or refused by row; none throws, none hangs`, async () => {
  const random = seededRandom(6);
  const pausing = { signal: new AbortController().signal, breathe: async () => undefined };
  const encoder = new TextEncoder();
  const heap = new HeapWatch();
  let kept = 0;
  let refused = 0;
  let unreadable = 0;
  for (let count = 0; count < files; count += 1) {
    let text = pick(random, lists);
    for (let change = between(random, 1, 2); change > 0; change -= 1) text = mutateText(text, random);
    const written = encoder.encode(text);
    const bytes = happens(random, 0.15) ? mutateBytes(written, random) : written;
    const read = await decodeList(bytes, likelyEncoding(bytes), pausing);
    if (read === null) throw new Error('Nobody broke it off.');
    const parsed = await parseSheet(read, likelySeparator(read), pausing);
    if (!parsed.ok) {
      unreadable += 1;
      continue;
    }
    const cells = parsed.value.map((line) => line.cells);
    const headerLine = guessHeaderLine(cells.slice(0, 10));
    const header = cells[headerLine] ?? [];
    const rows = cells.slice(headerLine + 1);
    const kind = guessKind(header);
    const plan = proposePlan({ kind, header, rows, source: 'x', currency: 'JPY', language: 'ja' });
    const reader = new ListReader(plan, day('2026-11-22'));
    for (const row of rowsOf(parsed.value, plan, headerLine)) reader.take(row);
    const reading = reader.finish();
    const told = reading.entries.reduce((sum, entry) => sum + entry.rows.length, 0);
    const filled = rows.filter((row) => !isBlank(row)).length;
    if (!header.some((name) => name.startsWith('naoshi_')))
      expect(told + reading.repeated + reading.refused.length).toBe(filled);
    for (const { faults } of reading.refused) expect(faults.length).toBeGreaterThan(0);
    kept += reading.entries.length;
    refused += reading.refused.length;
    if (count % 10 !== 0) continue;
    heap.look();
    for (const entry of reading.entries) {
      const events =
        entry.kind === 'customer'
          ? customerEvents(entry, null, bringing)
          : caseEvents(
              entry,
              { number: caseNumber(bringing.station, entry.receivedOn, 1), place: 0, language: 'ja' },
              bringing,
            );
      for (const event of events) deskEventSchema.parse(event);
    }
  }
  expect(kept).toBeGreaterThan(files / 4);
  expect(refused).toBeGreaterThan(files / 10);
  expect(unreadable).toBeGreaterThan(files / 100);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(heap.growth()).toBeLessThan(mostGrowth);
}, 120_000);
