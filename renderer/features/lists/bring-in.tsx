import { Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { askWho } from '../../app/acting-staff';
import { useLedger } from '../../app/desk-context';
import { hasRoomForIntake } from '../../app/keeping-watch';
import { Refusal } from '../../ui/refusal';
import { bringIn, stopBringing } from './list-actions';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';

/** The last step: it is brought in, with how far it has come, and what came of it. */
export function BringIn(props: { readonly plan: ListPlan; readonly fresh: number }) {
  const { plan, fresh } = props;
  const { t } = useTranslation('lists');
  const desk = useLedger();
  const { running, result, isLooking } = useListInHand();
  const hasRoom = hasRoomForIntake();

  async function begin(): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') await bringIn(desk, by);
  }

  if (running !== null)
    return (
      <section>
        <Text role="status">{t('bring.running', { ...running })}</Text>
        <Progress
          my="xs"
          value={running.of === 0 ? 0 : (100 * running.done) / running.of}
          aria-label={t('bring.running', { ...running })}
        />
        <Button variant="default" onClick={stopBringing}>
          {t('bring.stop')}
        </Button>
      </section>
    );
  if (result !== null)
    return (
      <section role="status" className={classes.calm}>
        {result.isStopped && <p>{t('bring.stopped')}</p>}
        {result.customers > 0 && <p>{t('bring.customers', { count: result.customers })}</p>}
        {plan.kind === 'cases' && <p>{t('bring.cases', { count: result.cases })}</p>}
        {result.known > 0 && <p>{t('bring.known', { count: result.known })}</p>}
        {result.refused.length > 0 && <p>{t('bring.refused', { count: result.refused.length })}</p>}
        <Anchor component={Link} href="/cases">
          {t('bring.toCases')}
        </Anchor>
      </section>
    );
  if (fresh === 0) return null;
  return (
    <section>
      {!hasRoom && <Refusal refusal={{ kind: 'no-room-for-intake' }} />}
      <Group>
        <Button disabled={isLooking || !hasRoom || plan.source.trim() === ''} onClick={() => void begin()}>
          {t('bring.start', { count: fresh })}
        </Button>
      </Group>
    </section>
  );
}
