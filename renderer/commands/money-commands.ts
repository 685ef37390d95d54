import type { CommandDefinitions } from './definition';

export const moneyCommands = {
  'case.pick-up': { title: 'money:commands.pickUp', keys: ['u'], context: 'case' },
  'pick-up.save': { title: 'pickUp:commands.save', keys: ['mod+Enter'], context: 'pick-up' },
  'pick-up.back': { title: 'pickUp:commands.back', keys: ['Escape'], context: 'pick-up' },
} as const satisfies CommandDefinitions;
