import { describe, expect, test } from 'vitest';
import type { CommandDefinition } from '../../renderer/commands/definition';
import { canonicalKey } from '../../renderer/commands/keys';
import { commandIds, definitionOf } from '../../renderer/commands/registry';

type Named = CommandDefinition & { readonly id: string };

function clashes(definitions: readonly Named[]): readonly string[] {
  return definitions.flatMap((one, index) =>
    definitions.slice(index + 1).flatMap((other) => {
      const meet =
        one.context === other.context || one.context === 'anywhere' || other.context === 'anywhere';
      if (!meet) return [];
      const taken = new Set(one.keys.map(canonicalKey));
      return other.keys
        .filter((key) => taken.has(canonicalKey(key)))
        .map((key) => `${key}: ${one.id} and ${other.id}`);
    }),
  );
}

describe('the keys of the command registry', () => {
  test('no two commands have one key in one context', () => {
    expect(clashes(commandIds.map((id) => ({ id, ...definitionOf(id) })))).toEqual([]);
  });

  test('a key given away twice is found, however it is spelled and wherever it counts', () => {
    const command = (id: string, key: string, context: CommandDefinition['context']): Named => ({
      id,
      title: 'commands:home',
      keys: [key],
      context,
    });
    expect(clashes([command('a', 'mod+shift+S', 'intake'), command('b', 'shift+mod+s', 'intake')])).toEqual([
      'shift+mod+s: a and b',
    ]);
    expect(clashes([command('a', 'F2', 'anywhere'), command('b', 'F2', 'prints')])).toHaveLength(1);
    expect(clashes([command('a', 'F2', 'cases'), command('b', 'F2', 'prints')])).toEqual([]);
  });
});
