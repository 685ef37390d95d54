import { Modal } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredStaff } from '../db/ledger';
import { addStaff, listStaff } from '../db/shop';
import { lazyPart } from '../ui/lazy-part';
import { Waiting } from '../ui/waiting';
import { actingAs } from './acting';
import { answerWho, cancelWho, useActingState } from './acting-staff';
import { useLedger } from './desk-context';
import { useScanClaim } from './scan-claims';
import { WhoList } from './who-list';
import { WhoPin } from './who-pin';

const StaffForm = lazyPart(async () => (await import('../features/settings/staff-form')).StaffForm);

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'pin'; readonly person: StoredStaff }
  | { readonly kind: 'new'; readonly name: string };

function Question() {
  const { db, shop } = useLedger();
  const staff = useLiveQuery(() => listStaff(db), [db]);
  const [step, setStep] = useState<Step>({ kind: 'list' });
  const answer = ({ id, name }: Pick<StoredStaff, 'id' | 'name'>) => answerWho({ kind: 'person', id, name });

  function choose(person: StoredStaff): void {
    if (person.pin === null) answer(person);
    else setStep({ kind: 'pin', person });
  }

  useScanClaim(
    (found) => {
      if (found.kind !== 'badge') return 'passed';
      const person = staff?.find(({ id }) => id === found.staffId);
      if (person === undefined) return { kind: 'badge-unknown' };
      // A badge may have been found; a PIN is asked all the same where there is one.
      choose(person);
      return 'taken';
    },
    { alsoInDialogs: true },
  );

  if (staff === undefined) return <Waiting />;
  switch (step.kind) {
    case 'list':
      return (
        <WhoList
          staff={staff}
          onChoose={choose}
          onNew={(name) => setStep({ kind: 'new', name })}
          onNobody={() => answerWho({ kind: 'nobody' })}
          onCancel={cancelWho}
        />
      );
    case 'pin':
      return (
        <WhoPin
          person={step.person}
          onConfirmed={() => answer(step.person)}
          onBack={() => setStep({ kind: 'list' })}
        />
      );
    case 'new':
      return (
        <Suspense fallback={<Waiting />}>
          <StaffForm
            staff={null}
            proposedName={step.name}
            onCancel={() => setStep({ kind: 'list' })}
            save={async (entered) => {
              const id = await addStaff(db, entered, actingAs(null, shop.station));
              answer({ id, name: entered.name });
            }}
          />
        </Suspense>
      );
  }
}

/** Asks who is doing what is about to be done; opened by `askWho`. */
export function WhoDialog() {
  const { t } = useTranslation('shell');
  const isAsked = useActingState((state) => state.question !== null);
  return (
    <Modal
      opened={isAsked}
      onClose={cancelWho}
      title={t('who.title')}
      size="sm"
      // `askWho` gives it back itself: the name field has it before the dialog could note who had it.
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {isAsked && <Question />}
    </Modal>
  );
}
