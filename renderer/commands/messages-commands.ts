import type { CommandDefinitions } from './definition';

export const messagesCommands = {
  'case.tell': { title: 'messages:commands.tell', keys: ['m'], context: 'case' },
} as const satisfies CommandDefinitions;
