import type { CommandDefinitions } from './definition';

export const casesCommands = {} as const satisfies CommandDefinitions;
