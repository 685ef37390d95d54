import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { wordsOf } from '../i18n';
import { KeyCaps } from '../ui/key-caps';
import { runCommand, useCommandState } from './bound-commands';
import { ariaKeys } from './keys';
import { type CommandId, definitionOf } from './registry';

/** A button for a command: its words, its key and whether it can be pressed all come from the registry. */
export function CommandButton(props: { readonly command: CommandId } & ButtonProps) {
  const { command, ...rest } = props;
  const state = useCommandState(command);
  const { title, keys } = definitionOf(command);
  const [first] = keys;
  const button = (
    <Button
      {...rest}
      disabled={state !== 'ready'}
      aria-keyshortcuts={keys.length > 0 ? ariaKeys(keys) : undefined}
      onClick={() => runCommand(command)}
    >
      {wordsOf(title)}
    </Button>
  );
  return first === undefined ? button : <Tooltip label={<KeyCaps pattern={first} />}>{button}</Tooltip>;
}
