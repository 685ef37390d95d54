import { Button, FileButton, NativeSelect, NumberInput, Text, Textarea } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { encodings } from './decode-list';
import { dropList, openAs, openFile, openPasted, plan as planAnew } from './list-actions';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';
import { separators } from './parse-sheet';

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** The file, dropped, chosen or pasted, and how its characters and cells are read. */
export function ChooseList() {
  const { t } = useTranslation('lists');
  const desk = useLedger();
  const { file, isOpening, fault, running } = useListInHand();
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const letGo = useRef<() => void>(null);
  const isBusy = running !== null;

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined && !isBusy) void openFile(dropped, desk);
  }

  return (
    <section
      aria-label={t('choose.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{t('choose.title')}</h3>
      <div className={classes.drop} data-over={isOver}>
        <div className={classes.row}>
          <FileButton
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            resetRef={letGo}
            onChange={(chosen) => {
              if (chosen === null) return;
              void openFile(chosen, desk);
              // Or the same file, mended, could not be chosen again.
              letGo.current?.();
            }}
          >
            {(button) => (
              <Button {...button} loading={isOpening} disabled={isBusy}>
                {t(file === null ? 'choose.file' : 'choose.another')}
              </Button>
            )}
          </FileButton>
          <Text c="dimmed">{t('choose.drop')}</Text>
          {file !== null && !isBusy && (
            <Button variant="subtle" onClick={dropList}>
              {t('choose.putAway')}
            </Button>
          )}
        </div>
        {file === null && (
          <>
            <Textarea
              mt="sm"
              rows={3}
              label={t('choose.paste')}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
            <Button
              mt="xs"
              variant="default"
              disabled={pasted.trim() === ''}
              onClick={() => void openPasted(pasted, desk)}
            >
              {t('choose.read')}
            </Button>
          </>
        )}
        {isOpening && <Text role="status">{t('choose.opening')}</Text>}
        {fault !== null && (
          <p role="alert" className={classes.loud}>
            {t(`openFault.${fault.code}`, { line: 'line' in fault ? fault.line : 0 })}
          </p>
        )}
        {file !== null && <HowItIsRead />}
      </div>
    </section>
  );
}

function HowItIsRead() {
  const { t } = useTranslation('lists');
  const desk = useLedger();
  const { file, encoding, separator, lines, headerLine, plan, isOpening, running } = useListInHand();
  const isBusy = running !== null || isOpening;
  return (
    <>
      {plan !== null && (
        <Text mt="sm" role="status">
          {t('choose.opened', {
            name: file?.name || t('choose.pasted'),
            count: Math.max(0, lines.length - headerLine - 1),
          })}
        </Text>
      )}
      <div className={classes.row}>
        {file?.bytes != null && (
          <NativeSelect
            size="xs"
            label={t('choose.encoding')}
            value={encoding}
            disabled={isBusy}
            data={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
            onChange={(event) => {
              const chosen = encodings.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) void openAs(chosen, null, desk);
            }}
          />
        )}
        <NativeSelect
          size="xs"
          label={t('choose.separator')}
          value={separator}
          disabled={isBusy}
          data={separators.map((value) => ({ value, label: t(`separators.${separatorNames[value]}`) }))}
          onChange={(event) => {
            const chosen = separators.find((each) => each === event.currentTarget.value);
            if (chosen !== undefined) void openAs(encoding, chosen, desk);
          }}
        />
        {plan !== null && (
          <NumberInput
            label={t('choose.headerLine')}
            value={headerLine + 1}
            min={1}
            max={Math.max(1, lines.length - 1)}
            clampBehavior="strict"
            allowDecimal={false}
            disabled={isBusy}
            w="12rem"
            onChange={(value) => {
              if (typeof value === 'number' && value >= 1) void planAnew(plan.kind, value - 1, desk);
            }}
          />
        )}
      </div>
    </>
  );
}
