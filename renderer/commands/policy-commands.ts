import type { CommandDefinitions } from './definition';

export const policyCommands = {
  'policy.house': { title: 'policyDesk:command.house', keys: ['alt+h'], context: 'policy' },
  'policy.services': { title: 'policyDesk:command.services', keys: ['alt+s'], context: 'policy' },
  'policy.verdict': { title: 'policyDesk:command.verdict', keys: ['alt+v'], context: 'policy' },
  'policy.compare': { title: 'policyDesk:command.compare', keys: ['alt+c'], context: 'policy' },
  'policy.answer': { title: 'policyDesk:command.answer', keys: ['alt+l'], context: 'policy' },
  'policy.copy': { title: 'policyDesk:command.copy', keys: ['alt+y'], context: 'policy' },
  'policy.print': { title: 'policyDesk:command.print', keys: ['alt+r'], context: 'policy' },
  'policy.clauses': { title: 'policyDesk:command.clauses', keys: ['alt+k'], context: 'policy' },
  'policy.back-to-typed': { title: 'policyDesk:command.backToTyped', keys: ['alt+z'], context: 'policy' },
  'policy.rest': { title: 'policyDesk:command.rest', keys: ['alt+o'], context: 'policy' },
  'policy.begin': { title: 'policyDesk:command.begin', keys: ['alt+n'], context: 'policy' },
  'policy.before': { title: 'policyDesk:command.before', keys: [], context: 'policy' },
} as const satisfies CommandDefinitions;
