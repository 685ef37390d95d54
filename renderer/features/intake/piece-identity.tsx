import { useTranslation } from 'react-i18next';
import { metalsToSee, pieceKinds } from '../../../shared/cases/piece';
import { houses, platings } from '../../../shared/policies/request';
import { makerWording, metalWording, pieceKindWording, platingWording } from '../../../shared/wording/pieces';
import { useLedger } from '../../app/desk-context';
import { useArrival } from './arrival-section';
import { ChipsField, ListField } from './choice-field';
import { useChoices } from './choices';
import { piecePath } from './draft-path';
import { FieldGrid } from './field-frame';
import { PieceStones } from './piece-stones';
import { TextField } from './text-field';
import { usePieceShown } from './use-shown';

const makers = [...houses, 'other'] as const;

/** Houses whose policy the shop works under, and every other maker's; a house in the draft stays choosable. */
function useMakerChoices() {
  const { shop } = useLedger();
  const choices = useChoices(makers, makerWording);
  return choices.filter(({ value }) => value === 'other' || shop.houses.some((house) => house === value));
}

/** What the piece is, by what can be seen and read at the counter. */
export function PieceIdentity(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const arrival = useArrival();
  const showsMetalNote = usePieceShown(piece, 'metalNote');
  const makerChoices = useMakerChoices();
  const kindChoices = useChoices(pieceKinds, pieceKindWording);
  const metalChoices = useChoices(metalsToSee, metalWording);
  const platingChoices = useChoices(platings, platingWording);
  return (
    <FieldGrid>
      <ChipsField
        path={piecePath(piece, 'house')}
        label={t('field.house')}
        columns={6}
        isRequired
        isKept
        choices={makerChoices}
      />
      <ListField
        path={piecePath(piece, 'kind')}
        label={t('field.kind')}
        columns={3}
        isRequired
        choices={kindChoices}
      />
      <ListField
        path={piecePath(piece, 'metal')}
        label={t('field.metal')}
        columns={3}
        isRequired={arrival === 'here'}
        emptyLabel={arrival === 'here' ? '' : t('notAsked')}
        choices={metalChoices}
      />
      {showsMetalNote && (
        <TextField path={piecePath(piece, 'metalNote')} label={t('field.metalNote')} columns={3} />
      )}
      <ListField
        path={piecePath(piece, 'plating')}
        label={t('field.plating')}
        columns={3}
        choices={platingChoices}
        emptyLabel={t('notAsked')}
      />
      <TextField path={piecePath(piece, 'engraving')} label={t('field.engraving')} columns={3} />
      <TextField path={piecePath(piece, 'serial')} label={t('field.serial')} columns={3} isPlain />
      <TextField path={piecePath(piece, 'orderNumber')} label={t('field.orderNumber')} columns={3} isPlain />
      <TextField path={piecePath(piece, 'designName')} label={t('field.designName')} columns={3} />
      <TextField
        path={piecePath(piece, 'designNumber')}
        label={t('field.designNumber')}
        columns={3}
        isPlain
      />
      <PieceStones piece={piece} />
    </FieldGrid>
  );
}
