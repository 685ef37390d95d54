import { Autocomplete, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseId, CaseNumber, StaffId } from '../../../shared/cases/ids';
import { rulingSchema } from '../../../shared/cases/ruling';
import type { Silence } from '../../../shared/cases/ruling-silence';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import type { StoredStaff } from '../../db/ledger';
import { recordRuling } from '../../db/rulings';
import { listStaff } from '../../db/shop';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { type RulingDraft, rulingDrafts } from './ruling-drafts';
import { RulingFacts } from './ruling-facts';

/** The bag of a saved case. */
export type RaisedBy = {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly bagNumber: string;
};

type Props = {
  readonly silence: Silence;
  readonly raisedBy: RaisedBy | null;
  readonly by: StaffId | null;
  readonly onClose: () => void;
};

const longest = { decidedBy: 120, answer: 2000, why: 2000 } as const;

function rulingFrom(draft: RulingDraft, { silence, raisedBy }: Props, staff: readonly StoredStaff[]) {
  const { key, otherKeys, house, service, facts, clauses, because } = silence;
  const name = draft.decidedBy.trim();
  return rulingSchema.parse({
    key,
    ...(otherKeys.length === 0 ? {} : { otherKeys }),
    house,
    service,
    facts,
    clauses,
    question: because,
    decidedBy: { staffId: staff.find((person) => person.name === name)?.id ?? null, name },
    answer: draft.answer,
    why: draft.why,
    takenFrom: raisedBy === null ? null : { number: raisedBy.number, bagNumber: raisedBy.bagNumber },
  });
}

/** Asks who decided what and why, and writes it down. What is typed stays until it is recorded. */
export function RecordRuling(props: Props) {
  const { silence, raisedBy, by, onClose } = props;
  const { t } = useTranslation('rulings');
  const { db, ledger, shop } = useLedger();
  const staff = useLiveQuery(() => listStaff(db), [db]) ?? [];
  const draftId = `${ledger}:${silence.key}`;
  const proposed = staff.find(({ id }) => id === by)?.name ?? '';
  const draft = rulingDrafts.useDraft(draftId) ?? { decidedBy: proposed, answer: '', why: '' };
  const [isRefused, setRefused] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const fields = ['decidedBy', 'answer', 'why'] as const;
  const isEmpty = (name: (typeof fields)[number]) => draft[name].trim() === '';
  const field = (name: (typeof fields)[number]) => ({
    label: t(`dialog.${name}`),
    value: draft[name],
    error: isRefused && isEmpty(name) ? t('dialog.required') : undefined,
    required: true,
    maxLength: longest[name],
  });
  const change = (changes: Partial<RulingDraft>) => rulingDrafts.keep(draftId, { ...draft, ...changes });

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setRefused(true);
    if (fields.some(isEmpty)) {
      focusFirstFault(event.currentTarget);
      return;
    }
    try {
      const ruling = rulingFrom(draft, props, staff);
      await recordRuling(db, { ruling, caseId: raisedBy?.caseId ?? null }, actingAs(by, shop.station));
      rulingDrafts.drop(draftId);
      onClose();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="sm">
        <div>
          <Text fw={600}>{t('dialog.question')}</Text>
          <Text>{silence.because}</Text>
          <RulingFacts {...silence} on={today(shop.timeZone)} />
        </div>
        <Autocomplete
          {...field('decidedBy')}
          description={t('dialog.decidedByHint')}
          data={[...new Set(staff.map(({ name }) => name))]}
          autoComplete="off"
          onChange={(decidedBy) => change({ decidedBy })}
        />
        <Textarea
          {...field('answer')}
          description={t('dialog.answerHint')}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => change({ answer: event.currentTarget.value })}
        />
        <Textarea
          {...field('why')}
          autosize
          minRows={2}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit">{t('dialog.save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
