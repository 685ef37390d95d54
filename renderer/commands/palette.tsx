import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../i18n';
import { KeyCaps } from '../ui/key-caps';
import { boundCommand, runCommand, useBoundCommands } from './bound-commands';
import { type CommandId, definitionOf } from './registry';

/** Every command that can be done on this screen, found by typing. */
export function Palette(props: { readonly onClose: () => void }) {
  const { t } = useTranslation(['commands', 'shell']);
  const bound = useBoundCommands().filter((id) => id !== 'shell.palette' && boundCommand(id)?.when === true);
  const isOfScreen = (id: CommandId) => definitionOf(id).context !== 'anywhere';
  const ids = [...bound.filter(isOfScreen), ...bound.filter((id) => !isOfScreen(id))];
  useEffect(() => {
    spotlight.open();
    return () => spotlight.close();
  }, []);
  const actions = ids.map((id: CommandId): SpotlightActionData => {
    const { title, keys, context } = definitionOf(id);
    const [first] = keys;
    return {
      id,
      label: wordsOf(title),
      ...(context === 'anywhere' ? {} : { description: t(`contexts.${context}`) }),
      ...(first === undefined ? {} : { rightSection: <KeyCaps pattern={first} /> }),
      // After the palette has closed and given the focus back, or the command's own focus would be taken from it.
      onClick: () => void setTimeout(() => runCommand(id), 0),
    };
  });
  return (
    <Spotlight
      shortcut={null}
      attributes={{ content: { 'aria-label': t('shell:top.palette') } }}
      actions={actions}
      nothingFound={t('paletteNothing')}
      highlightQuery
      limit={12}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      onSpotlightClose={props.onClose}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: t('paletteSearch'),
        'aria-label': t('paletteSearch'),
      }}
    />
  );
}
