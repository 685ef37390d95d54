import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useActingState } from '../../app/acting-staff';
import { useCommands } from '../../commands/bound-commands';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import { WhoIsHere } from './at-the-bench';
import classes from './bench.module.css';
import { BenchHead } from './bench-head';
import { BenchWork } from './bench-work';
import { PhotoStrip } from './photo-strip';
import { PieceAtHand } from './piece-at-hand';
import { useBenchPiece } from './read-bench-piece';
import { useBenchScans } from './use-bench-scans';
import { WorkAsked } from './work-asked';

/** A piece as the one who works on it sees it: what is to be done, and what was; whose it is and what it costs is not here. */
export function BenchScreen() {
  const { t } = useTranslation('bench');
  const { bagNumber = '' } = useParams<{ bagNumber: string }>();
  const [, navigate] = useLocation();
  const found = useBenchPiece(bagNumber);
  const acting = useActingState((state) => state.acting);
  useBenchScans();
  useCommands({ 'bench.back': () => navigate(`/pieces/${bagNumber}`) });
  if (found === undefined) return <Waiting />;
  if (found === null) return <Absent />;
  const { photos } = found;
  return (
    <div className={classes.screen}>
      <BenchHead found={found} back="bench.back" />
      <div className={classes.columns}>
        <div className={classes.column}>
          <WorkAsked found={found} />
          <PieceAtHand found={found} />
          <section className={classes.panel} aria-labelledby="bench-photos">
            <h2 id="bench-photos">{t('photos.title')}</h2>
            <PhotoStrip title={t('photos.intake')} photos={photos.intake} none={t('photos.none')} />
            <PhotoStrip title={t('photos.inspection')} photos={[...photos.inspection, ...photos.later]} />
            <PhotoStrip title={t('photos.before')} photos={photos.before} />
            <PhotoStrip title={t('photos.after')} photos={photos.after} />
          </section>
        </div>
        <Zone name="side" label={t('work.side')} className={classes.column}>
          <WhoIsHere />
          {acting.kind === 'person' ? (
            <BenchWork key={`${bagNumber} ${acting.id}`} found={found} by={acting.id} />
          ) : (
            <p className={classes.hint}>{t('sayWhoFirst')}</p>
          )}
        </Zone>
      </div>
    </div>
  );
}

/** No piece has this bag. */
export function Absent() {
  const { t } = useTranslation('pieces');
  return (
    <div className={classes.screen}>
      <h1>{t('absent')}</h1>
      <p>{t('absentHint')}</p>
    </div>
  );
}
