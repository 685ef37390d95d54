import type { CommandDefinitions } from './definition';

export const shippingCommands = {
  'case.shipping': { title: 'shipping:commands.toShipping', keys: ['s'], context: 'case' },
  'shipping.prepare': { title: 'shipping:commands.prepare', keys: ['alt+n'], context: 'shipping' },
  'shipping.save': { title: 'shipping:commands.save', keys: ['mod+s'], context: 'shipping' },
  'shipping.buy': { title: 'shipping:commands.buy', keys: ['mod+Enter'], context: 'shipping' },
  'shipping.print': { title: 'shipping:commands.print', keys: ['alt+r'], context: 'shipping' },
  'shipping.track': { title: 'shipping:commands.track', keys: ['alt+t'], context: 'shipping' },
  'shipping.back': { title: 'shipping:commands.back', keys: ['Escape'], context: 'shipping' },
} as const satisfies CommandDefinitions;
