import type { CommandDefinitions } from './definition';

export const casesCommands = {
  'cases.peek': { title: 'cases:commands.peek', keys: ['p'], context: 'cases' },
  'cases.clear-filters': { title: 'cases:commands.clearFilters', keys: ['shift+Escape'], context: 'cases' },
  'case.note': { title: 'cases:commands.note', keys: ['n'], context: 'case' },
  'case.back': { title: 'cases:commands.back', keys: ['Escape'], context: 'case' },
  'customer.change': { title: 'customers:commands.change', keys: ['e'], context: 'customer' },
  'customer.back': { title: 'customers:commands.back', keys: ['Escape'], context: 'customer' },
} as const satisfies CommandDefinitions;
