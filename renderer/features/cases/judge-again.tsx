import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { decisionDifferences } from '../../../shared/cases/decision-differences';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import type { CaseId } from '../../../shared/cases/ids';
import { judgeAgain } from '../../../shared/cases/judge-again';
import type { Piece } from '../../../shared/cases/piece';
import { listed } from '../../../shared/documents/words/joined-words';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { recordJudgedAgain } from '../../db/editions';
import { showDay } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { ComparisonTable } from './comparison-table';

type Judged = {
  readonly caseId: CaseId;
  readonly piece: Piece;
  readonly frozen: FrozenDecision;
};

/** The frozen answer beside that of today, and on demand a line of it in what happened to the case. */
function Judgement(props: Judged & { readonly onClose: () => void }) {
  const { caseId, piece, frozen, onClose } = props;
  const { t } = useTranslation(['policies', 'shell']);
  const language = useLanguage();
  const { db, shop, editions } = useLedger();
  const [on] = useState(() => today(shop.timeZone));
  const [isWritten, setWritten] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const again = useMemo(
    () => judgeAgain(frozen, piece.photos, { today: on, language, editions }),
    [frozen, piece, on, language, editions],
  );
  if (frozen.decision === null || again?.decision == null) return <Text>{t('again.unreadable')}</Text>;
  const differences = decisionDifferences(frozen.decision, again.decision);
  const aspects = listed(
    differences.map((aspect) => t(`aspects.${aspect}`)),
    language,
  );

  async function write(after: FrozenDecision): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    try {
      const judged = { caseId, bagNumber: piece.bagNumber, on, before: frozen, after };
      await recordJudgedAgain(db, judged, actingAs(by, shop.station));
      setWritten(true);
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <Stack gap="sm">
      <Text>{t('again.why', { day: showDay(on, language) })}</Text>
      <Text fw={600} role="status">
        {differences.length === 0 ? t('again.same') : t('again.differs', { aspects })}
      </Text>
      <ComparisonTable before={frozen.decision} after={again.decision} />
      {refusal !== null && <Refusal refusal={refusal} />}
      {isWritten && <Text role="status">{t('again.written')}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('shell:close')}
        </Button>
        <Button disabled={isWritten} onClick={() => void write(again)}>
          {t('again.write')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Asks the editions of today about a piece that was decided before; the frozen answer is never overwritten. */
export function JudgeAgain(props: Judged) {
  const { bagNumber } = props.piece;
  const { t } = useTranslation(['policies', 'shell']);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('again.openNamed', { bag: bagNumber })}
        onClick={() => setOpen(true)}
      >
        {t('again.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('again.title', { bag: bagNumber })}
        size="lg"
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        <Judgement {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}
