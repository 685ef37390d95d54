import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../commands/command-button';
import { removePiece } from './draft-parts';
import { FormSection } from './form-section';
import { changeDraft, useIntake } from './intake-store';
import { PieceForm } from './piece-form';
import { PieceTabs } from './piece-tabs';

/** The pieces of the case, one bag each; one is on the screen at a time. */
export function PiecesSection() {
  const { t } = useTranslation('intake');
  const piece = useIntake((state) => state.piece);
  const count = useIntake((state) => state.draft?.pieces.length ?? 0);
  const key = useIntake((state) => state.draft?.pieces[state.piece]?.key);
  return (
    <FormSection
      level={2}
      title={t('pieces.title')}
      actions={
        <>
          {count > 1 && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={13} stroke={1.6} />}
              onClick={() => changeDraft((draft) => removePiece(draft, piece))}
            >
              {t('pieces.remove', { number: piece + 1 })}
            </Button>
          )}
          <CommandButton
            command="intake.add-piece"
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={13} stroke={1.8} />}
          />
        </>
      }
    >
      {count > 1 && <PieceTabs />}
      {count > 1 ? (
        <div role="tabpanel" id="piece-on-screen" aria-labelledby={`piece-tab-${piece}`}>
          <PieceForm key={key} piece={piece} />
        </div>
      ) : (
        <PieceForm key={key} piece={piece} />
      )}
    </FormSection>
  );
}
