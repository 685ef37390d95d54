import type { CommandDefinitions } from './definition';

export const printsCommands = {} as const satisfies CommandDefinitions;
