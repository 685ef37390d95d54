import type { BagNumber } from '../../../shared/cases/ids';
import type { Stage } from '../../../shared/cases/stages/stage';

export type StageGroup = { readonly stage: Stage; readonly bags: readonly BagNumber[] };

/** One line of the list: the head of a stage, or a bag of it. */
export type BoardLine =
  | { readonly kind: 'head'; readonly stage: Stage; readonly count: number }
  | { readonly kind: 'bag'; readonly stage: Stage; readonly bag: BagNumber };

/** The stages one under another, each below its head; lines are made when they are asked for. */
export class BoardLines {
  readonly groups: readonly StageGroup[];
  /** Line of each head, and at last how many lines there are. */
  readonly #starts: readonly number[];

  constructor(groups: readonly StageGroup[]) {
    this.groups = groups.filter(({ bags }) => bags.length > 0);
    const starts = [0];
    for (const { bags } of this.groups) starts.push((starts.at(-1) ?? 0) + 1 + bags.length);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.at(-1) ?? 0;
  }

  get bagCount(): number {
    return this.count - this.groups.length;
  }

  at(index: number): BoardLine | undefined {
    const place = this.#groupAt(index);
    const group = this.groups[place];
    if (index < 0 || group === undefined) return undefined;
    const within = index - (this.#starts[place] ?? 0);
    if (within === 0) return { kind: 'head', stage: group.stage, count: group.bags.length };
    const bag = group.bags[within - 1];
    return bag === undefined ? undefined : { kind: 'bag', stage: group.stage, bag };
  }

  /** -1 = not on the board as it is narrowed now. */
  indexOf(bag: BagNumber): number {
    for (const [place, { bags }] of this.groups.entries()) {
      const within = bags.indexOf(bag);
      if (within !== -1) return (this.#starts[place] ?? 0) + 1 + within;
    }
    return -1;
  }

  /** The line of the head of a stage; -1 = nothing is there. */
  headOf(stage: Stage): number {
    const place = this.groups.findIndex((group) => group.stage === stage);
    return place === -1 ? -1 : (this.#starts[place] ?? -1);
  }

  /** The nearest line with a bag, looking on in the direction of `step` and then back. */
  bagNear(index: number, step: 1 | -1): number {
    const bounded = Math.min(Math.max(index, 0), this.count - 1);
    if (this.at(bounded)?.kind === 'bag') return bounded;
    const on = bounded + step;
    return this.at(on)?.kind === 'bag' ? on : bounded + 1;
  }

  /** The first bag of the next stage, or of the one before. */
  bagOfNextStage(index: number, step: 1 | -1): number {
    const place = this.#groupAt(Math.max(index, 0)) + step;
    return this.groups[place] === undefined ? index : (this.#starts[place] ?? 0) + 1;
  }

  /** The bags of all lines between two, both included. */
  between(first: number, second: number): readonly BagNumber[] {
    const bags: BagNumber[] = [];
    for (let index = Math.min(first, second); index <= Math.max(first, second); index += 1) {
      const line = this.at(index);
      if (line?.kind === 'bag') bags.push(line.bag);
    }
    return bags;
  }

  #groupAt(index: number): number {
    let low = 0;
    let high = this.groups.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low;
  }
}
