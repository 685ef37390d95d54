import type { TFunction } from 'i18next';
import type { CheckedItem } from '../../../shared/cases/bench/check-draft';
import type { Piece } from '../../../shared/cases/piece';
import { listed } from '../../../shared/documents/words/joined-words';
import type { Language } from '../../../shared/language';
import { degreeWording, soundnessWording } from '../../../shared/wording/conditions';
import { stoneColourWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';

/** How each item of the list was found at the intake. Stones by colour only: how many there were is not to be known yet. */
export function asTakenIn(
  item: CheckedItem,
  piece: Piece,
  t: TFunction<'bench'>,
  language: Language,
): string {
  const { condition } = piece;
  const asked = (codes: readonly string[]) =>
    piece.services
      .filter(({ code }) => codes.includes(code))
      .map(({ code }) => serviceWording[code][language]);
  switch (item) {
    case 'claws':
    case 'shank': {
      const found = condition[item];
      return found === null ? t('notLookedAt') : soundnessWording[found][language];
    }
    case 'stones':
      return listed(
        [...new Set(piece.stones.map(({ colour }) => stoneColourWording[colour][language]))],
        language,
      );
    case 'engraving':
      return listed([piece.engraving, ...asked(['engrave', 're-engrave', 'erase-engraving'])], language);
    case 'finish': {
      const { scratches, bends } = condition;
      return listed(
        [
          scratches === null ? '' : `${t('check.scratches')} ${degreeWording[scratches][language]}`,
          bends === null ? '' : `${t('check.bends')} ${degreeWording[bends][language]}`,
          ...asked(['repolish', 'refinish', 'clean', 'gold-plating', 'rhodium-plating', 'deformation']),
        ],
        language,
      );
    }
    case 'size':
      return '';
    case 'hallmark':
      return condition.hallmark ?? t('notLookedAt');
  }
}
