import type { CommandDefinitions } from './definition';

export const workshopCommands = {
  'board.move': { title: 'workshop:commands.move', keys: ['m'], context: 'workshop' },
  'board.clear-selection': {
    title: 'workshop:commands.clearSelection',
    keys: ['Escape'],
    context: 'workshop',
  },
  'board.clear-filters': {
    title: 'workshop:commands.clearFilters',
    keys: ['shift+Escape'],
    context: 'workshop',
  },
} as const satisfies CommandDefinitions;
