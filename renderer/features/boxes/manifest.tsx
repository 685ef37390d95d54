import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { BoxState } from '../../../shared/cases/boxes/box-state';
import type { BoxManifest } from '../../../shared/documents/box-papers';
import { manifestOfBox } from '../../../shared/documents/manifest-of-box';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { readStates } from '../../db/read-states';
import { notify } from '../../ui/notify';
import page from '../../ui/page-with-side.module.css';
import { Refusal } from '../../ui/refusal';
import type { CustodyNames } from '../pieces/custody-words';
import { PaperDialog } from '../prints/paper-dialog';

/** The manifest of the box as it is now, to be looked at and printed; each print after the first says that it is a copy. */
export function Manifest(props: { readonly box: BoxState; readonly names: CustodyNames }) {
  const { box, names } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const desk = useDesk();
  const { db, ledger, shop } = useLedger();
  const [looked, setLooked] = useState<BoxManifest | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSending, setSending] = useState(false);

  async function manifest(): Promise<BoxManifest | null> {
    const cases = await readStates(db, [...new Set(box.bags.map(({ caseId }) => caseId))]);
    const queue = await desk.readPrintQueue({});
    // What this machine printed of the box before: the paper itself is in no case's history.
    const printed = queue.ok ? queue.value.jobs.filter(({ title }) => title === box.number).length : 0;
    return manifestOfBox(
      box,
      { cases, places: names.places, staff: names.staff, shop },
      { language, copy: printed, sample: ledger === 'sample' },
    );
  }

  async function print(): Promise<void> {
    setSending(true);
    setRefusal(null);
    const paper = await manifest();
    if (paper !== null) {
      const requests = [{ key: newId(), caseId: null, boundPaper: 'document' as const, paper }];
      const queued = await desk.printPapers({ ledger, requests });
      if (queued.ok) await notify({ tone: 'calm', title: t('sent') });
      else setRefusal(queued.error);
    }
    setSending(false);
  }
  const canPrint = box.bags.length > 0 && !isSending;
  useCommands({ 'box.print': { run: () => void print(), when: canPrint } });

  return (
    <section className={page.panel} aria-labelledby="box-manifest">
      <h2 id="box-manifest">{t('manifest')}</h2>
      <Group gap="xs">
        <CommandButton command="box.print" />
        <Button
          variant="default"
          disabled={box.bags.length === 0}
          onClick={() => void manifest().then(setLooked)}
        >
          {t('look')}
        </Button>
      </Group>
      {refusal !== null && (
        <>
          <Refusal refusal={refusal} />
          <Anchor component={Link} href="/settings/papers" inherit>
            {t('toPapers')}
          </Anchor>
        </>
      )}
      {looked !== null && (
        <PaperDialog
          title={`${paperTitles['box-manifest'][language]} ${box.number}`}
          paper={looked}
          boundPaper="document"
          onClose={() => setLooked(null)}
        />
      )}
    </section>
  );
}
