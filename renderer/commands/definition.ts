import type { WordsKey } from '../i18n';
import type { KeyPattern } from './keys';

/** Where a command's key counts. `anywhere` holds on every screen, so its keys must be free on all of them. */
export const commandContexts = [
  'anywhere',
  'home',
  'intake',
  'cases',
  'case',
  'piece',
  'bench',
  'check',
  'pick-up',
  'scan',
  'workshop',
  'boxes',
  'box',
  'shipping',
  'customer',
  'policy',
  'prints',
  'settings',
] as const;
export type CommandContext = (typeof commandContexts)[number];

/** One thing a clerk can do, before any screen says how: buttons, palette and cheat sheet all read it from here. */
export type CommandDefinition = {
  readonly title: WordsKey;
  /** The first is the one shown; empty = only by button and palette. */
  readonly keys: readonly KeyPattern[];
  readonly context: CommandContext;
};
export type CommandDefinitions = Readonly<Record<string, CommandDefinition>>;
