import type { House } from '../../policies/request';
import { type MoveRule, needs } from './move-rule';
import { moveRules, rulesFrom } from './move-rules';
import { isOpenStage, type Stage, stages } from './stage';

const houses: readonly House[] = ['kuno', 'ciwaka', 'aujour'];
const houseNames: Readonly<Record<House, string>> = { kuno: 'K.UNO', ciwaka: 'CIWAKA', aujour: 'Aujour' };

/** Where a piece goes from each stage, a column a house, as Markdown; what needs more than the step itself is marked `*`. */
export function stageTable(): string {
  const rows = stages
    .filter(isOpenStage)
    .map((stage) => row([stage, ...houses.map((house) => waysFrom(house, stage))]));
  return [
    row(['from', ...houses.map((house) => houseNames[house])]),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

/** Every rule of a house, one line each, as Markdown. */
export function moveTable(house: House): string {
  const heads = ['from', 'command', 'to', 'where', 'needs', 'clause', 'by exception'];
  return [row(heads), row(heads.map(() => '---')), ...moveRules[house].map(ruleRow)].join('\n');
}

function waysFrom(house: House, stage: Stage): string {
  const ways = new Map<Stage, boolean>();
  for (const { to, needs: needed } of rulesFrom(house, stage)) {
    ways.set(to, (ways.get(to) ?? true) && needed.length > 0);
  }
  return [...ways].map(([to, isMarked]) => `${to}${isMarked ? '*' : ''}`).join(', ') || '–';
}

function ruleRow({ from, command, to, where, needs: needed, clause, byException }: MoveRule): string {
  const inOrder = needs.filter((need) => needed.includes(need));
  const exception = needed.length === 0 ? '' : byException ? 'yes' : 'no';
  return row([from, command, to, where.join(', '), inOrder.join(', '), clause ?? '', exception]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
