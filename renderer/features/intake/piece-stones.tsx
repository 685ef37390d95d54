import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stoneColours } from '../../../shared/cases/piece';
import { stoneColourWording } from '../../../shared/wording/pieces';
import { ListField } from './choice-field';
import { useChoices } from './choices';
import { addStone, removePart } from './draft-parts';
import { Cell } from './field-frame';
import { goToField } from './go-to-field';
import { changeDraft, useIntake } from './intake-store';
import rowClasses from './rows.module.css';
import { TextField } from './text-field';

function StoneFields(props: { readonly piece: number; readonly stone: number }) {
  const { piece, stone } = props;
  const { t } = useTranslation('intake');
  const path = (field: string) => `pieces.${piece}.stones.${stone}.${field}`;
  const colours = useChoices(stoneColours, stoneColourWording);
  return (
    <>
      <ListField path={path('colour')} label={t('field.stoneColour')} columns={3} choices={colours} />
      <TextField path={path('count')} label={t('field.stoneCount')} columns={2} inputMode="numeric" isPlain />
      <TextField path={path('note')} label={t('field.stoneNote')} columns={6} />
      <Cell columns={1}>
        <ActionIcon
          className={rowClasses.besideField}
          aria-label={t('stones.remove', { number: stone + 1 })}
          onClick={() => changeDraft((draft) => removePart(draft, piece, 'stone', stone))}
        >
          <IconX size={15} stroke={1.6} />
        </ActionIcon>
      </Cell>
    </>
  );
}

/** Stones by the colour an eye can swear to and how many there are; they stand among the fields of the piece. */
export function PieceStones(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const count = useIntake((state) => state.draft?.pieces[piece]?.stones.length ?? 0);
  return (
    <>
      <Cell columns={6}>
        <Button
          size="xs"
          variant="default"
          className={rowClasses.besideField}
          leftSection={<IconPlus size={13} stroke={1.8} />}
          onClick={() => {
            changeDraft((draft) => addStone(draft, piece, { colour: '', count: '', note: '' }));
            goToField(`pieces.${piece}.stones.${count}.colour`);
          }}
        >
          {t('stones.add')}
        </Button>
      </Cell>
      {Array.from({ length: count }, (_, stone) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stone line has no identity but its place.
        <StoneFields key={stone} piece={piece} stone={stone} />
      ))}
    </>
  );
}
