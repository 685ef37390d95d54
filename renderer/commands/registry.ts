import { benchCommands } from './bench-commands';
import { boxCommands } from './box-commands';
import { casesCommands } from './cases-commands';
import type { CommandDefinition } from './definition';
import { homeCommands } from './home-commands';
import { intakeCommands } from './intake-commands';
import { messagesCommands } from './messages-commands';
import { moneyCommands } from './money-commands';
import { pieceCommands } from './piece-commands';
import { policyCommands } from './policy-commands';
import { printsCommands } from './prints-commands';
import { scanCommands } from './scan-commands';
import { shellCommands } from './shell-commands';
import { shippingCommands } from './shipping-commands';
import { workshopCommands } from './workshop-commands';

/** Every command of the desk: the only place where a key is given away. */
export const commands = {
  ...shellCommands,
  ...homeCommands,
  ...scanCommands,
  ...intakeCommands,
  ...casesCommands,
  ...pieceCommands,
  ...workshopCommands,
  ...boxCommands,
  ...benchCommands,
  ...moneyCommands,
  ...policyCommands,
  ...messagesCommands,
  ...shippingCommands,
  ...printsCommands,
} as const;

export type CommandId = keyof typeof commands;

export function definitionOf(id: CommandId): CommandDefinition {
  return commands[id];
}

/** Ids in the order of the registry, which is the order the cheat sheet shows. */
// Object.keys forgets the key type of a closed object literal.
export const commandIds = Object.keys(commands) as readonly CommandId[];
