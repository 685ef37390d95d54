import type { House } from '../../policies/request';
import { aujourRules } from './aujour-rules';
import { ciwakaRules } from './ciwaka-rules';
import type { MoveCommand } from './command';
import { kunoRules } from './kuno-rules';
import type { MoveRule } from './move-rule';
import type { Stage } from './stage';

/** Every move there is, by house; from each stage the likeliest first. A piece of no house goes the way of a walk-in. */
export const moveRules: Readonly<Record<House | 'other', readonly MoveRule[]>> = {
  kuno: kunoRules,
  ciwaka: ciwakaRules,
  aujour: aujourRules,
  other: kunoRules.map((rule) => ({ ...rule, clause: null })),
};

const byStage = new Map(
  Object.entries(moveRules).map(([house, rules]) => {
    const from = new Map<Stage, MoveRule[]>();
    for (const rule of rules) from.set(rule.from, [...(from.get(rule.from) ?? []), rule]);
    return [house, from] as const;
  }),
);

/** The moves from one stage, the likeliest first. */
export function rulesFrom(house: House | 'other', stage: Stage): readonly MoveRule[] {
  return byStage.get(house)?.get(stage) ?? [];
}

/** Whether the table has such a move at all, in some circumstance. */
export function isInTable(house: House | 'other', from: Stage, command: MoveCommand, to: Stage): boolean {
  return rulesFrom(house, from).some((rule) => rule.command === command && rule.to === to);
}
