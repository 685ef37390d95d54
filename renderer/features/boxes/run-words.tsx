import { useTranslation } from 'react-i18next';
import { daysUntilCutOff, type WorkshopRun } from '../../../shared/cases/boxes/run-cut-off';
import type { PlainDate } from '../../../shared/time/plain-date';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import classes from './boxes.module.css';

const soonDays = 3;

/** Until when a piece makes the run. */
export function CutOff(props: { readonly run: WorkshopRun; readonly today: PlainDate }) {
  const { run, today } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const left = daysUntilCutOff(run, today);
  const words =
    left < 0
      ? t('closed', { day: showDay(run.cutOff, language) })
      : left === 0
        ? t('closesToday')
        : t('closesIn', { count: left });
  return <span className={left <= soonDays ? classes.closesSoon : undefined}>{words}</span>;
}
