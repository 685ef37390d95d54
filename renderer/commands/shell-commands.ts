import type { CommandDefinitions } from './definition';

export const shellCommands = {
  'shell.search': { title: 'commands:search', keys: ['/', 'mod+f'], context: 'anywhere' },
  'shell.palette': { title: 'commands:palette', keys: ['mod+k'], context: 'anywhere' },
  'shell.keys': { title: 'commands:keys', keys: ['?'], context: 'anywhere' },
  'shell.next-zone': { title: 'commands:nextZone', keys: ['F6'], context: 'anywhere' },
  'shell.previous-zone': { title: 'commands:previousZone', keys: ['shift+F6'], context: 'anywhere' },
  'shell.home': { title: 'commands:home', keys: ['alt+1'], context: 'anywhere' },
  'shell.intake': { title: 'commands:intake', keys: ['alt+2', 'F2'], context: 'anywhere' },
  'shell.cases': { title: 'commands:cases', keys: ['alt+3'], context: 'anywhere' },
  'shell.workshop': { title: 'workshop:commands.open', keys: ['alt+7'], context: 'anywhere' },
  'shell.policy': { title: 'commands:policy', keys: ['alt+6'], context: 'anywhere' },
  'shell.prints': { title: 'commands:prints', keys: ['alt+4'], context: 'anywhere' },
  'shell.rings': { title: 'commands:rings', keys: ['alt+8'], context: 'anywhere' },
  'shell.promises': { title: 'commands:promises', keys: ['alt+9'], context: 'anywhere' },
  'shell.settings': { title: 'commands:settings', keys: ['alt+5', 'mod+,'], context: 'anywhere' },
  'shell.person': { title: 'commands:person', keys: ['alt+p'], context: 'anywhere' },
  'shell.language': { title: 'commands:language', keys: [], context: 'anywhere' },
  'shell.scheme': { title: 'commands:scheme', keys: [], context: 'anywhere' },
  'shell.to-disk': { title: 'commands:toDisk', keys: [], context: 'anywhere' },
  'shell.enter-sample': { title: 'commands:enterSample', keys: [], context: 'anywhere' },
  'shell.leave-sample': { title: 'commands:leaveSample', keys: [], context: 'anywhere' },
} as const satisfies CommandDefinitions;
