import type { CommandDefinitions } from './definition';

export const pieceCommands = {
  'piece.step': {
    title: 'pieces:commands.step',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    context: 'piece',
  },
  'piece.undo': { title: 'pieces:commands.undo', keys: ['mod+z'], context: 'piece' },
  'piece.back': { title: 'pieces:commands.back', keys: ['Escape'], context: 'piece' },
} as const satisfies CommandDefinitions;
