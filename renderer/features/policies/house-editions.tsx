import { Alert, Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionDraftFrom } from '../../../shared/cases/editions/edition-draft';
import type { DeskEvent } from '../../../shared/cases/events';
import type { StaffId } from '../../../shared/cases/ids';
import { type Edition, editionBreaks, editionInForce } from '../../../shared/policies/edition';
import { editionNamed } from '../../../shared/policies/published';
import type { House } from '../../../shared/policies/request';
import { addDays } from '../../../shared/time/plain-date';
import { houseWording } from '../../../shared/wording/houses';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { editionDraftId, editionDrafts } from './edition-drafts';
import { EditionRow } from './edition-row';
import { EndEdition } from './end-edition';
import classes from './policies.module.css';

/** The editions of one house with their days, and what can be done with each. */
export function HouseEditions(props: {
  readonly house: House;
  readonly events: readonly DeskEvent[];
  readonly onWrite: () => void;
}) {
  const { house, events, onWrite } = props;
  const { t } = useTranslation(['policies', 'shell']);
  const language = useLanguage();
  const { ledger, shop, editions } = useLedger();
  const draftId = editionDraftId(ledger, house);
  const isBegun = editionDrafts.useDraft(draftId) !== undefined;
  const [ending, setEnding] = useState<{ readonly version: string; readonly by: StaffId | null } | null>(
    null,
  );
  const name = houseWording[house][language];
  const day = today(shop.timeZone);
  const row: readonly Edition<unknown>[] = editions[house];
  const inForce = editionInForce(row, day);
  const ended = row.find(({ version }) => version === ending?.version);

  function begin(version: string): void {
    const model = editionNamed(editions, house, version);
    if (model === null) return;
    const from = addDays(day, 1);
    editionDrafts.keep(draftId, editionDraftFrom(model, `${house}-${from}`, from));
    onWrite();
  }

  async function askToEnd(version: string): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setEnding({ version, by });
  }

  return (
    <section aria-labelledby={`editions-${house}`}>
      <Group justify="space-between" mb="xs">
        <h3 id={`editions-${house}`}>{t('editionsOf', { house: name })}</h3>
        {isBegun && (
          <Button variant="default" aria-label={t('goOnNamed', { house: name })} onClick={onWrite}>
            {t('goOn')}
          </Button>
        )}
      </Group>
      {inForce === null && (
        <Alert role="status" className={classes.warning}>
          {t('noneToday')}
        </Alert>
      )}
      {editionBreaks(row).map(({ kind, ...between }) => (
        <Alert key={`${kind} ${between.later}`} role="status" className={classes.warning}>
          {t(`breaks.${kind}`, between)}
        </Alert>
      ))}
      <table className={`${classes.editions} ${classes.row}`}>
        <thead>
          <tr>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {[...row].reverse().map((edition) => (
            <EditionRow
              key={edition.version}
              house={house}
              edition={edition}
              standing={edition === inForce ? 'in-force' : (edition.from ?? '') > day ? 'coming' : 'past'}
              published={events.find(
                (event) =>
                  event.type === 'edition-published' &&
                  event.data.house === house &&
                  event.data.edition.version === edition.version,
              )}
              onCopy={isBegun ? null : () => begin(edition.version)}
              onEnd={edition.to === null ? () => void askToEnd(edition.version) : null}
            />
          ))}
        </tbody>
      </table>
      <Modal
        opened={ending !== null}
        onClose={() => setEnding(null)}
        title={t('ending.title', { version: ending?.version ?? '' })}
        size="sm"
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {ending !== null && ended !== undefined && (
          <EndEdition house={house} edition={ended} by={ending.by} onClose={() => setEnding(null)} />
        )}
      </Modal>
    </section>
  );
}
