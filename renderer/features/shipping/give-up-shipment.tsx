import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import { ok } from '../../../shared/result';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { dropRemark } from '../../db/remarks';
import { recordShipping } from '../../db/shipments';
import { Refusal } from '../../ui/refusal';
import { draftKey } from './shipment-draft';
import type { ShipmentEntry } from './shipment-entries';
import { layDownShipment, shipmentOnDisk, useShipment } from './shipment-store';

/** What was only typed is thrown away; what was written down is given up with a reason, and stays in the log. */
export function GiveUpShipment(props: { readonly entry: ShipmentEntry }) {
  const { entry } = props;
  const { t } = useTranslation(['shipping', 'shell']);
  const { db, shop } = useLedger();
  const [, navigate] = useLocation();
  const draft = useShipment((state) => state.draft);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  if (draft === null) return null;
  const { caseId, shipmentId } = draft;
  const isWrittenDown = entry.shipment !== null;

  async function giveUp(): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    if (isWrittenDown) {
      const data = { shipmentId, reason: reason.trim() };
      const done = await recordShipping(
        db,
        caseId,
        {
          decide: () => ok([{ type: 'shipment-abandoned', data }]),
          draft: draftKey({ caseId, shipmentId }),
        },
        actingAs(by, shop.station),
      );
      setRefusal(done.ok ? null : done.error);
      if (!done.ok) return;
    } else {
      // What is on its way to disk must not come after it was thrown away.
      await shipmentOnDisk();
      await dropRemark(db, draftKey({ caseId, shipmentId }));
    }
    layDownShipment();
    navigate(`/cases/${caseId}/shipping`);
    await drainNow();
  }

  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t(isWrittenDown ? 'abandon.open' : 'discard')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t(isWrittenDown ? 'abandon.title' : 'discard')}
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {isWrittenDown && (
          <TextInput
            label={t('abandon.reason')}
            value={reason}
            required
            maxLength={500}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('shell:cancel')}
          </Button>
          <Button disabled={isWrittenDown && reason.trim() === ''} onClick={() => void giveUp()}>
            {t(isWrittenDown ? 'abandon.do' : 'discard')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
