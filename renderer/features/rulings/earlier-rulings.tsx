import { Button, Modal } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffId } from '../../../shared/cases/ids';
import type { Silence } from '../../../shared/cases/ruling-silence';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { rulingsOn } from '../../db/rulings';
import { type RaisedBy, RecordRuling } from './record-ruling';
import { RulingItem } from './ruling-item';
import classes from './rulings.module.css';

const shownBesideAnAnswer = 3;

type Asked = { readonly silence: Silence; readonly raisedBy: RaisedBy | null };

/** One question that the policy leaves to a person, under a heading of its own. */
export function EarlierRulings(props: Asked) {
  const { kind, service } = props.silence;
  const { t } = useTranslation('rulings');
  const language = useLanguage();
  const headingId = useId();
  return (
    <section className={classes.silence} aria-labelledby={headingId}>
      <h4 id={headingId} className={classes.heading}>
        {t(`silence.${kind}`)}: {serviceWording[service][language]}
      </h4>
      <RulingsOn {...props} />
    </section>
  );
}

/** The rulings on one question, newest first, and the way to write down another. */
export function RulingsOn(props: Asked) {
  const { silence, raisedBy } = props;
  const { t } = useTranslation(['rulings', 'shell']);
  const language = useLanguage();
  const { db } = useLedger();
  const keys = [silence.key, ...silence.otherKeys];
  const rulings = useLiveQuery(() => rulingsOn(db, keys, shownBesideAnAnswer + 1), [db, ...keys]);
  const [open, setOpen] = useState<{ readonly by: StaffId | null } | null>(null);
  const service = serviceWording[silence.service][language];
  const shown = rulings?.slice(0, shownBesideAnAnswer) ?? [];

  async function begin(): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setOpen({ by });
  }

  return (
    <>
      {rulings !== undefined && shown.length === 0 && <p className={classes.dimmed}>{t('noEarlier')}</p>}
      {shown.length > 0 && (
        <ul className={classes.rulings} aria-label={t('earlier', { count: shown.length })}>
          {shown.map((ruling) => (
            <RulingItem key={ruling.id} ruling={ruling} />
          ))}
        </ul>
      )}
      {(rulings?.length ?? 0) > shownBesideAnAnswer && (
        <p className={classes.dimmed}>{t('more', { count: shownBesideAnAnswer })}</p>
      )}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('recordOn', { service })}
        onClick={() => void begin()}
      >
        {t('record')}
      </Button>
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={t('dialog.title', { service })}
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {open !== null && (
          <RecordRuling silence={silence} raisedBy={raisedBy} by={open.by} onClose={() => setOpen(null)} />
        )}
      </Modal>
    </>
  );
}
