import { between, pick, type Random } from '../../../shared/cases/sample/random';

/**
 * When the desk dies: while it starts, somewhere in the clerk's work, within a blink of her pressing Save, or within one of
 * being told the number under which it is saved.
 */
export type Moment = 'start' | 'work' | 'save' | 'told';

export type Fate = {
  readonly moment: Moment;
  readonly afterMilliseconds: number;
  readonly who: Victim;
};

/** `page` = every process of the browser at once; `main` = the host. */
export type Victim = 'page' | 'main' | 'both';

/** A start takes about two seconds, an intake about three; what follows a save, and what follows its number, a quarter of one. */
const longest = { start: 2000, work: 3500, save: 250, told: 250 } as const;

export function drawFate(random: Random): Fate {
  const moment = pick(random, ['start', 'work', 'save', 'save', 'told', 'told']);
  const whom = random();
  return {
    moment,
    afterMilliseconds: between(random, 0, longest[moment]),
    who: whom < 0.4 ? 'both' : whom < 0.75 ? 'page' : 'main',
  };
}
