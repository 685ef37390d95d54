import type { CommandDefinitions } from './definition';

export const intakeCommands = {} as const satisfies CommandDefinitions;
