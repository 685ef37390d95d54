import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useActingState } from '../../app/acting-staff';
import { useCommands } from '../../commands/bound-commands';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { WhoIsHere } from './at-the-bench';
import classes from './bench.module.css';
import { BenchHead } from './bench-head';
import { Absent } from './bench-screen';
import { CheckForm } from './check-form';
import { ComparePhotos } from './compare-photos';
import { type BenchPiece, useBenchPiece } from './read-bench-piece';
import { useBenchScans } from './use-bench-scans';

function Check({ found }: { readonly found: BenchPiece }) {
  const { t } = useTranslation('bench');
  const acting = useActingState((state) => state.acting);
  const { standing } = found;
  if (standing.stage !== 'quality-check') return <p className={classes.hint}>{t('check.notNow')}</p>;
  if (acting.kind !== 'person') return <p className={classes.hint}>{t('check.sayWhoFirst')}</p>;
  if (standing.workers.includes(acting.id)) return <Refusal refusal={{ kind: 'second-person-needed' }} />;
  return <CheckForm key={`${found.piece.bagNumber} ${acting.id}`} found={found} by={acting.id} />;
}

/** The check by a second person, against the list and the photos of the intake. */
export function CheckScreen() {
  const { bagNumber = '' } = useParams<{ bagNumber: string }>();
  const [, navigate] = useLocation();
  const found = useBenchPiece(bagNumber);
  useBenchScans();
  useCommands({ 'check.back': () => navigate(`/bench/${bagNumber}`) });
  if (found === undefined) return <Waiting />;
  if (found === null) return <Absent />;
  return (
    <div className={classes.screen}>
      <BenchHead found={found} back="check.back" />
      <WhoIsHere />
      <ComparePhotos photos={found.photos} />
      <Check found={found} />
    </div>
  );
}
