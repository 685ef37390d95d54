import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import type { CommandId } from '../../commands/registry';
import { PromiseDay } from '../cases/promise-day';
import classes from './bench.module.css';
import type { BenchPiece } from './read-bench-piece';

/** Which bag it is, what it is, at which stage and until when. */
export function BenchHead(props: { readonly found: BenchPiece; readonly back: CommandId }) {
  const { piece, standing } = props.found;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  return (
    <header className={classes.head}>
      <CommandButton command={props.back} size="md" variant="default" />
      <h1>
        {piece.bagNumber}　{makerWording[piece.house][language]} {pieceKindWording[piece.kind][language]}
      </h1>
      {standing.rush && (
        <Badge color="red.9" size="lg" variant="filled">
          {t('rush')}
        </Badge>
      )}
      <strong className={classes.stage}>{stageWording[standing.stage][language]}</strong>
      <span className={classes.promise}>
        {t('promised')} <PromiseDay promisedOn={standing.promisedOn} />
      </span>
    </header>
  );
}
