import type { CommandDefinitions } from './definition';

export const benchCommands = {
  'bench.clock': { title: 'bench:commands.clock', keys: ['t'], context: 'bench' },
  'bench.step': { title: 'bench:commands.step', keys: ['1', '2', '3', '4', '5', '6'], context: 'bench' },
  'bench.log': { title: 'bench:commands.log', keys: ['mod+Enter'], context: 'bench' },
  'bench.camera': { title: 'bench:commands.camera', keys: ['alt+k'], context: 'bench' },
  'bench.who': { title: 'bench:commands.who', keys: ['w'], context: 'bench' },
  'bench.undo': { title: 'bench:commands.undo', keys: ['mod+z'], context: 'bench' },
  'bench.back': { title: 'bench:commands.back', keys: ['Escape'], context: 'bench' },
  'check.pass': { title: 'bench:commands.pass', keys: ['mod+Enter'], context: 'check' },
  'check.back': { title: 'bench:commands.backToBench', keys: ['Escape'], context: 'check' },
} as const satisfies CommandDefinitions;
