import { Anchor, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { isReadyForPickUp } from '../../../shared/cases/pick-up/decide-pick-up';
import type { Piece } from '../../../shared/cases/piece';
import { contentsOfReturn, type ReturnContent } from '../../../shared/cases/stages/return-contents';
import { whereaboutsAt } from '../../../shared/cases/stages/stage';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { pieceIdentity } from '../../../shared/documents/piece-terms';
import { servicesText } from '../../../shared/documents/piece-text';
import { givenUpWording, returnContentWording } from '../../../shared/documents/words/handover-words';
import { displayMoney } from '../../../shared/money/money';
import { plainNotices } from '../../../shared/wording/notices';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { ConditionFacts } from '../cases/piece-facts';
import { PiecePhotos } from '../cases/piece-photos';
import classes from './pick-up.module.css';
import type { PickUpDraft } from './pick-up-draft';

type Choosing = {
  readonly draft: PickUpDraft;
  readonly onChoose: (bag: BagNumber, isGiven: boolean) => void;
  readonly onContents: (bag: BagNumber, contents: ReturnContent[]) => void;
};

/** Every piece of the case: those that can go, to be ticked or scanned, and why the others cannot. */
export function PickUpPieces(props: Choosing & { readonly state: CaseState }) {
  const { state, ...choosing } = props;
  const { t } = useTranslation('pickUp');
  const pairs = state.pieces.flatMap((piece, place) => {
    const standing = state.standings[place];
    return standing === undefined ? [] : [{ piece, standing }];
  });
  const ready = pairs.filter(({ standing }) => isReadyForPickUp(standing));
  const others = pairs.filter(({ standing }) => !isReadyForPickUp(standing));
  return (
    <>
      <p className={classes.hint}>{t(ready.length === 0 ? 'noneReady' : 'scan')}</p>
      {ready.length > 0 && <h2>{t('ready')}</h2>}
      {ready.map(({ piece, standing }) => (
        <ReadyPiece key={piece.bagNumber} piece={piece} standing={standing} {...choosing} />
      ))}
      {others.length > 0 && (
        <section aria-label={t('others')} className={classes.others}>
          <h2>{t('others')}</h2>
          <ul>
            {others.map(({ piece, standing }) => (
              <OtherPiece key={piece.bagNumber} piece={piece} standing={standing} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReadyPiece(props: Choosing & { readonly piece: Piece; readonly standing: PieceStanding }) {
  const { piece, standing, draft, onChoose, onContents } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const { bagNumber, house } = piece;
  const given = draft.given[bagNumber];
  const { contents, clause } = contentsOfReturn(house);
  const { balance, givenUp } = standing;
  return (
    <section className={classes.piece} data-given={given !== undefined || undefined} aria-label={bagNumber}>
      <Checkbox
        size="md"
        label={`${bagNumber}　${pieceIdentity(piece, language)}`}
        checked={given !== undefined}
        onChange={(event) => onChoose(bagNumber, event.currentTarget.checked)}
      />
      <p>
        {servicesText(piece.services, piece.currentSize, language)}
        {givenUp !== null && <strong> · {givenUpWording[givenUp][language]}</strong>}
        {balance.due.minor !== 0 && (
          <strong>
            {' · '}
            {t(balance.due.minor > 0 ? 'owes' : 'owedBack', {
              amount: displayMoney({ ...balance.due, minor: Math.abs(balance.due.minor) }, language),
            })}
          </strong>
        )}
      </p>
      <div className={classes.check}>
        <PiecePhotos photos={piece.photos} />
        <div>
          <h3>{t('condition')}</h3>
          <ConditionFacts piece={piece} />
        </div>
      </div>
      {given !== undefined && (
        <Checkbox.Group
          label={t('contents')}
          description={clause === null ? undefined : plainNotices['return-contents'].customer[language]}
          value={[...given]}
          onChange={(values) =>
            onContents(
              bagNumber,
              contents.filter((content) => values.includes(content)),
            )
          }
        >
          <Group gap="lg" mt={4}>
            {contents.map((content) => (
              <Checkbox key={content} value={content} label={returnContentWording[content][language]} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </section>
  );
}

/** A piece that cannot go now, with the reason; one that went already says so loudly. */
function OtherPiece(props: { readonly piece: Piece; readonly standing: PieceStanding }) {
  const { piece, standing } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const isGone = whereaboutsAt(standing.stage) === 'gone';
  return (
    <li data-gone={isGone || undefined}>
      <Anchor component={Link} href={`/pieces/${piece.bagNumber}`} inherit underline="always">
        {piece.bagNumber}
      </Anchor>{' '}
      {pieceIdentity(piece, language)} ·{' '}
      <strong>
        {t(isGone ? 'alreadyGone' : 'notReady', { stage: stageWording[standing.stage][language] })}
      </strong>
    </li>
  );
}
