import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import classes from './bulk.module.css';
import type { BulkMove } from './use-bulk-move';

/** What the last move of many pieces came to, those named that did not go along, and the way back. */
export function BulkOutcomeLine({ bulk }: { readonly bulk: BulkMove }) {
  const { t } = useTranslation(['workshop', 'errors']);
  const language = useLanguage();
  const { outcome, forget } = bulk;
  return (
    <>
      <span role="status" className={classes.outcome}>
        {outcome !== null &&
          t(`bulk.${outcome.kind}`, {
            count: outcome.done.length,
            stage: stageWording[outcome.move.to][language],
          })}
      </span>
      {outcome?.kind === 'moved' && (
        <CommandButton command="piece.undo" size="compact-sm" variant="default" />
      )}
      {outcome !== null && outcome.refused.length > 0 && (
        <div role="alert" className={classes.refused}>
          <ul>
            {outcome.refused.map(({ bagNumber, error }) => (
              <li key={bagNumber}>
                {bagNumber}: {t(`errors:${error.kind}.title`)}
              </li>
            ))}
          </ul>
          <Button size="compact-xs" variant="default" onClick={forget}>
            {t('bulk.read')}
          </Button>
        </div>
      )}
    </>
  );
}
