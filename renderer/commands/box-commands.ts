import type { CommandDefinitions } from './definition';

export const boxCommands = {
  'boxes.open': { title: 'boxes:commands.open', keys: ['alt+n'], context: 'boxes' },
  'box.scan': { title: 'boxes:commands.scan', keys: ['alt+s'], context: 'box' },
  'box.print': { title: 'boxes:commands.print', keys: ['alt+r'], context: 'box' },
  'box.close': { title: 'boxes:commands.close', keys: ['alt+c'], context: 'box' },
  'box.back': { title: 'boxes:commands.back', keys: ['Escape'], context: 'box' },
} as const satisfies CommandDefinitions;
