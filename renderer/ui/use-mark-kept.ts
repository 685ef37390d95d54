import type { ComboboxStore } from '@mantine/core';
import { useLayoutEffect } from 'react';

/**
 * Keeps the mark of a list on the option it was put on while others come and go around it: the list itself counts positions,
 * and Enter would take whatever stands there now. An option that goes takes its mark with it.
 *
 * @param options compared by identity: what is drawn now
 */
export function useMarkKept(combobox: ComboboxStore, options: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is made anew with every drawing; only other options matter.
  useLayoutEffect(() => {
    const drawn = document.querySelectorAll(`#${combobox.listId} [data-combobox-option]`);
    combobox.updateSelectedOptionIndex(
      [...drawn].findIndex((option) => option.hasAttribute('data-combobox-selected')),
    );
  }, [options]);
}
