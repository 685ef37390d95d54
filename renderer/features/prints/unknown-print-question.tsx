import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PaperOfJob } from './print-copies';
import classes from './prints.module.css';
import type { JobActions } from './use-job-actions';

/** Only a person can look whether the paper lies in the tray; the program never prints a second one on a guess. */
export function UnknownPrintQuestion(props: {
  readonly actions: JobActions;
  /** Undefined for a test page, or a paper of the other ledger: those cannot be printed again from here. */
  readonly paper: PaperOfJob | undefined;
}) {
  const { t } = useTranslation('prints');
  const { actions, paper } = props;
  return (
    <fieldset className={classes.question}>
      <legend>{t('question.title')}</legend>
      <p>{t('question.why')}</p>
      <div className={classes.answers}>
        <Button disabled={actions.isBusy} onClick={() => void actions.sayItCameOut()}>
          {t('question.cameOut')}
        </Button>
        {paper !== undefined && (
          <Button variant="default" disabled={actions.isBusy} onClick={() => void actions.printAgain()}>
            {t('question.printAgain')}
          </Button>
        )}
        <Button variant="default" disabled={actions.isBusy} onClick={() => void actions.giveUp()}>
          {t('question.giveUp')}
        </Button>
      </div>
    </fieldset>
  );
}
