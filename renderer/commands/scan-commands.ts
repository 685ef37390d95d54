import type { CommandDefinitions } from './definition';

/** They stand before those of the screens in the registry: while bags are moved, Escape is theirs. */
export const scanCommands = {
  'scan.end': { title: 'scan:command.end', keys: ['Escape'], context: 'scan' },
} as const satisfies CommandDefinitions;
