import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../i18n';
import { KeyCaps } from '../ui/key-caps';
import classes from './cheat-sheet.module.css';
import { commandContexts } from './definition';
import { commandIds, definitionOf } from './registry';

/** All keys there are, by the place where they count. */
export function CheatSheet(props: { readonly onClose: () => void }) {
  const { t } = useTranslation(['commands', 'shell']);
  const groups = commandContexts
    .map((context) => ({
      context,
      ids: commandIds.filter((id) => {
        const definition = definitionOf(id);
        return definition.context === context && definition.keys.length > 0;
      }),
    }))
    .filter((group) => group.ids.length > 0);
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={t('keysTitle')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <div className={classes.groups}>
        {groups.map(({ context, ids }) => (
          <section key={context} className={classes.group}>
            <h2>{t(`contexts.${context}`)}</h2>
            <dl className={classes.list}>
              {ids.map((id) => (
                <div key={id} className={classes.row}>
                  <dt>{wordsOf(definitionOf(id).title)}</dt>
                  <dd className={classes.keys}>
                    {definitionOf(id).keys.map((key) => (
                      <KeyCaps key={key} pattern={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
