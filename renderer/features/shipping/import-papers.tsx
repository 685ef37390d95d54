import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { carrierFileKinds } from '../../../shared/shipping/carrier-file';
import { readTrackingNumber } from '../../../shared/shipping/tracking-number';
import { useDesk, useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import {
  type BroughtPaper,
  bringPapers,
  doubtAbout,
  lackOfPapers,
  likeliestNumber,
  numbersOf,
  type Refused,
} from './brought-papers';
import { useShippingFaultWords } from './fault-words';
import classes from './shipment-parts.module.css';

/** Label and invoice made on FedEx's page: dropped or chosen, read, looked at by a person, and taken. */
export function ImportPapers(props: {
  /** As it is known already, where a person has found it; empty = not yet. */
  readonly knownNumber: string;
  /** Whether the shipment is whole, so that papers can belong to it. */
  readonly isReady: boolean;
  readonly onTake: (papers: readonly BroughtPaper[], trackingNumber: string) => Promise<AppError | null>;
}) {
  const { knownNumber, isReady, onTake } = props;
  const { t } = useTranslation('shipping');
  const wordsOf = useShippingFaultWords();
  const desk = useDesk();
  const { ledger } = useLedger();
  const [papers, setPapers] = useState<readonly BroughtPaper[]>([]);
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const number = typed ?? (knownNumber || likeliestNumber(papers));
  const lack = lackOfPapers(papers, number);

  async function bring(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setBusy(true);
    const brought = await bringPapers(desk, ledger, files);
    setBusy(false);
    setRefusals(brought.refusals);
    const hashes = new Set(brought.papers.map(({ file }) => file.hash));
    setPapers((before) => [...before.filter(({ file }) => !hashes.has(file.hash)), ...brought.papers]);
  }

  async function take(): Promise<void> {
    const { trackingNumber } = readTrackingNumber(number);
    if (lack !== null || trackingNumber === null) return;
    setBusy(true);
    const refused = await onTake(papers, trackingNumber);
    setBusy(false);
    setRefusal(refused);
  }

  const fault = readTrackingNumber(number).fault;
  return (
    <section
      className={classes.import}
      aria-label={t('files.title')}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        void bring([...event.dataTransfer.files]);
      }}
    >
      <h3>{t('files.title')}</h3>
      <p className={classes.dimmed}>{t('files.hint')}</p>
      <FileButton multiple accept="application/pdf" onChange={(files) => void bring(files)}>
        {(button) => (
          <Button {...button} size="compact-sm" variant="default" loading={isBusy}>
            {t('files.choose')}
          </Button>
        )}
      </FileButton>
      {refusals.map(({ name, error }) =>
        error === null ? (
          <p key={name} role="alert" className={classes.warn}>
            {t('files.notPdf', { name })}
          </p>
        ) : (
          <Refusal key={name} refusal={error} />
        ),
      )}
      {papers.length > 0 && (
        <>
          <ul className={classes.brought}>
            {papers.map((paper) => (
              <li key={paper.file.hash}>
                <strong>{paper.name}</strong>
                <span className={classes.dimmed}>
                  <ReadInPaper paper={paper} />
                </span>
                <DoubtAboutPaper paper={paper} />
                <NativeSelect
                  aria-label={`${paper.name}: ${t('files.kind')}`}
                  size="xs"
                  value={paper.file.kind}
                  data={carrierFileKinds.map((value) => ({ value, label: t(`files.kinds.${value}`) }))}
                  onChange={(event) => {
                    const kind = carrierFileKinds.find((each) => each === event.currentTarget.value);
                    if (kind === undefined) return;
                    setPapers((before) =>
                      before.map((each) =>
                        each.file.hash === paper.file.hash ? { ...each, file: { ...each.file, kind } } : each,
                      ),
                    );
                  }}
                />
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('files.remove', { name: paper.name })}
                  onClick={() =>
                    setPapers((before) => before.filter(({ file }) => file.hash !== paper.file.hash))
                  }
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          <TextInput
            label={t('files.number')}
            value={number}
            inputMode="numeric"
            autoComplete="off"
            error={number !== '' && fault !== null ? wordsOf(fault) : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {lack === 'differ' && (
            <p role="alert" className={classes.loud}>
              {t('files.differs', {
                numbers: [...new Set(papers.flatMap(numbersOf))].join(', '),
              })}
            </p>
          )}
          {lack === 'no-label' && (
            <p role="alert" className={classes.warn}>
              {t('files.noLabel')}
            </p>
          )}
          {refusal !== null && <Refusal refusal={refusal} />}
          {!isReady && <p className={classes.dimmed}>{t('files.notReady')}</p>}
          <div>
            <Button disabled={lack !== null || !isReady} loading={isBusy} onClick={() => void take()}>
              {t('files.take')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function ReadInPaper({ paper }: { readonly paper: BroughtPaper }) {
  const { t } = useTranslation('shipping');
  const { file, inWords, inBars, doubtful } = paper;
  const said = [
    file.pages === null ? '' : t('files.pages', { count: file.pages }),
    inWords.length + inBars.length === 0 ? t('files.noNumber') : '',
    inWords.length > 0 ? t('files.inWords', { numbers: inWords.join(', ') }) : '',
    inBars.length > 0 ? t('files.inBars', { numbers: inBars.join(', ') }) : '',
    doubtful.length > 0 ? t('files.doubtful', { numbers: doubtful.join(', ') }) : '',
  ];
  return said.filter(Boolean).join(' · ');
}

function DoubtAboutPaper({ paper }: { readonly paper: BroughtPaper }) {
  const { t } = useTranslation('shipping');
  const doubt = doubtAbout(paper);
  if (doubt === null) return null;
  return (
    <p role="alert" className={classes.loud}>
      {t(doubt === 'several' ? 'files.severalNumbers' : 'files.wordsDiffer')}
    </p>
  );
}
