import type { CommandDefinitions } from './definition';

export const intakeCommands = {
  'intake.save': { title: 'intake:command.save', keys: ['mod+Enter', 'mod+s'], context: 'intake' },
  'intake.customer': { title: 'intake:command.customer', keys: ['alt+c'], context: 'intake' },
  'intake.services': { title: 'intake:command.services', keys: ['alt+s'], context: 'intake' },
  'intake.ask-policy': { title: 'intake:command.askPolicy', keys: ['alt+q'], context: 'intake' },
  'intake.photos': { title: 'intake:command.photos', keys: ['alt+h'], context: 'intake' },
  'intake.camera': { title: 'intake:command.camera', keys: ['alt+k'], context: 'intake' },
  'intake.signature': { title: 'intake:command.signature', keys: ['alt+g'], context: 'intake' },
  'intake.add-piece': { title: 'intake:command.addPiece', keys: ['alt+a'], context: 'intake' },
  'intake.next-piece': { title: 'intake:command.nextPiece', keys: ['alt+PageDown'], context: 'intake' },
  'intake.previous-piece': { title: 'intake:command.previousPiece', keys: ['alt+PageUp'], context: 'intake' },
  'intake.restore': { title: 'intake:command.restore', keys: ['alt+z'], context: 'intake' },
  'intake.begin': { title: 'intake:command.begin', keys: ['alt+n'], context: 'intake' },
  'intake.discard': { title: 'intake:command.discard', keys: [], context: 'intake' },
  'intake.open-case': { title: 'intake:command.openCase', keys: ['alt+o'], context: 'intake' },
  'intake.print-again': { title: 'intake:command.printAgain', keys: ['alt+r'], context: 'intake' },
} as const satisfies CommandDefinitions;
