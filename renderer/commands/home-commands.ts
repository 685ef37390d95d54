import type { CommandDefinitions } from './definition';

export const homeCommands = {
  'home.counter': { title: 'home:commands.counter', keys: ['1'], context: 'home' },
  'home.workshop': { title: 'home:commands.workshop', keys: ['2'], context: 'home' },
  'home.packing': { title: 'home:commands.packing', keys: ['3'], context: 'home' },
} as const satisfies CommandDefinitions;
