import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { EditionDraft } from '../../../shared/cases/editions/edition-draft';
import { type EditionFault, readEdition } from '../../../shared/cases/editions/read-edition';
import { editionNamed, type HouseWithEdition } from '../../../shared/policies/published';
import type { House } from '../../../shared/policies/request';
import { houseWording } from '../../../shared/wording/houses';
import { wordsOfEdition } from '../../../shared/wording/policy-words';
import { actingAs } from '../../app/acting';
import { askWho, switchPerson } from '../../app/acting-staff';
import { useLanguage, useLedger } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import { publishEdition } from '../../db/editions';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { AujourLists } from './aujour-lists';
import { editionDraftId, editionDrafts } from './edition-drafts';
import { EditionPreview } from './edition-preview';
import { FaultWords } from './fault-words';
import classes from './policies.module.css';
import { DaysFields, TermFields } from './term-fields';

/** The new edition of a house that was begun, to be changed, tried on the open cases, and published. */
export function EditionForm(props: { readonly house: House; readonly onClose: () => void }) {
  const { ledger, editions } = useLedger();
  const draft = editionDrafts.useDraft(editionDraftId(ledger, props.house));
  const model = draft === undefined ? null : editionNamed(editions, props.house, draft.copiedFrom);
  if (draft === undefined || model === null) return null;
  return <WrittenEdition {...props} draft={draft} model={model} />;
}

function WrittenEdition(props: {
  readonly house: House;
  readonly draft: EditionDraft;
  readonly model: HouseWithEdition;
  readonly onClose: () => void;
}) {
  const { house, draft, model, onClose } = props;
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const { db, ledger, shop, editions } = useLedger();
  const [isRefused, setRefused] = useState(false);
  const [needsName, setNeedsName] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const read = useMemo(() => readEdition(draft, model, editions), [draft, model, editions]);
  const words = wordsOfEdition(read.ok ? read.value : model);
  const faults: readonly EditionFault[] = isRefused && !read.ok ? read.error : [];
  const change = (changes: Partial<EditionDraft>) =>
    editionDrafts.keep(editionDraftId(ledger, house), { ...draft, ...changes });
  const drop = () => {
    editionDrafts.drop(editionDraftId(ledger, house));
    onClose();
  };

  async function publish(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setRefused(true);
    if (!read.ok) {
      focusFirstFault(form);
      return;
    }
    const by = needsName ? await switchPerson() : await askWho();
    if (by === 'cancelled') return;
    setNeedsName(by === null);
    if (by === null) return;
    try {
      await publishEdition(db, read.value, actingAs(by, shop.station));
      await notify({ tone: 'calm', title: t('form.published', { version: read.value.edition.version }) });
      drop();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form onSubmit={(event) => void publish(event)} noValidate>
      <FaultWords value={faults}>
        <Stack gap="lg">
          <div>
            <h2>{t('form.title', { house: houseWording[house][language] })}</h2>
            <Text>{t('form.copied', { version: draft.copiedFrom })}</Text>
            <Text c="dimmed">{t('form.stays')}</Text>
          </div>
          <DaysFields draft={draft} onChange={change} />
          <TermFields draft={draft} model={model} words={words} onChange={change} />
          {house === 'aujour' && <AujourLists draft={draft} words={words} onChange={change} />}
          <Text c="dimmed">
            {t('form.quoted')} {t('form.services')}
          </Text>
          <EditionPreview
            house={house}
            edition={read.ok ? read.value : null}
            onFaulty={(button) => {
              setRefused(true);
              const form = button.closest('form');
              if (form !== null) focusFirstFault(form);
            }}
          />
          {faults.length > 0 && (
            <Text role="alert" className={classes.faults}>
              {t('form.faults', { count: faults.length })}
            </Text>
          )}
          {needsName && (
            <Alert role="alert" className={classes.warning}>
              {t('form.needsName')}
            </Alert>
          )}
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group>
            <Button type="submit">{t('form.publish')}</Button>
            <Button variant="default" onClick={onClose}>
              {t('form.back')}
            </Button>
            <Button variant="subtle" onClick={drop}>
              {t('form.drop')}
            </Button>
          </Group>
        </Stack>
      </FaultWords>
    </form>
  );
}
