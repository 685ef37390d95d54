import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagNumber } from '../../../shared/cases/ids';
import { listed } from '../../../shared/documents/words/joined-words';
import { commandWording, needWording, stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { casesOfBags } from '../../db/board';
import { readStates } from '../../db/read-states';
import { Waiting } from '../../ui/waiting';
import classes from './bulk.module.css';
import { type CommonMove, commonMoves } from './common-moves';

/** What the selected pieces may do together; whoever cannot is named with the reason. */
export function BulkMoveDialog(props: {
  readonly bags: readonly BagNumber[];
  readonly onChoose: (move: CommonMove) => void;
  readonly onClose: () => void;
}) {
  const { bags, onChoose, onClose } = props;
  const { t } = useTranslation(['workshop', 'shell']);
  const language = useLanguage();
  const { db } = useLedger();
  const [moves, setMoves] = useState<readonly CommonMove[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void casesOfBags(db, bags)
      .then((ids) => readStates(db, ids))
      .then((states) => {
        if (isWanted) setMoves(commonMoves(states, bags));
      });
    return () => {
      isWanted = false;
    };
  }, [db, bags]);

  function onKeyDown(event: KeyboardEvent): void {
    const move = moves?.[Number(event.key) - 1];
    if (move === undefined || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChoose(move);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('bulk.title', { count: bags.length })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
      onKeyDown={onKeyDown}
    >
      {moves === null ? (
        <Waiting />
      ) : (
        <Stack gap="sm">
          {moves.length === 0 && <Text>{t('bulk.nothing')}</Text>}
          <ol className={classes.bulk} aria-label={t('bulk.list')}>
            {moves.map((move, index) => (
              <li key={move.command}>
                <Group gap="sm">
                  <Button
                    variant={index === 0 ? 'filled' : 'default'}
                    size="sm"
                    leftSection={index < 9 ? <kbd>{index + 1}</kbd> : undefined}
                    data-autofocus={index === 0 || undefined}
                    onClick={() => onChoose(move)}
                  >
                    {commandWording[move.command][language]} → {stageWording[move.to][language]}
                  </Button>
                  <Text>{t('bulk.may', { may: move.may.length, count: bags.length })}</Text>
                </Group>
                {move.cannot.length > 0 && (
                  <details>
                    <summary>{t('bulk.cannot', { count: move.cannot.length })}</summary>
                    <ul>
                      {move.cannot.map(({ bagNumber, stage, unmet }) => (
                        <li key={bagNumber}>
                          {bagNumber}:{' '}
                          {unmet.length === 0
                            ? t('bulk.notAt', { stage: stageWording[stage][language] })
                            : t('bulk.needs', {
                                needs: listed(
                                  unmet.map((need) => needWording[need][language]),
                                  language,
                                ),
                              })}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ol>
        </Stack>
      )}
    </Modal>
  );
}
