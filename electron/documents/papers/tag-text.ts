import type { JobBagTag } from '../../../shared/documents/papers';
import { dayText, ringSizeText, servicesText, stonesText } from '../../../shared/documents/piece-text';
import { labelled } from '../../../shared/documents/words/joined-words';
import { shortTagLabels, tagLabels, undecidedDay } from '../../../shared/documents/words/paper-words';
import {
  makerWording,
  metalMarkWording,
  pieceKindWording,
  platingMarkWording,
} from '../../../shared/wording/pieces';

/** `2 / 6`. */
export function pieceOfText({ pieceNumber, pieceCount }: JobBagTag): string {
  return `${pieceNumber} / ${pieceCount}`;
}

/** What the piece is: `指輪 K18YG ロジウム K.UNO 11号`. The size is left out where the work names it: `11→13`. */
export function identityText(tag: JobBagTag): string {
  const { language } = tag;
  const isSizeNamed = tag.services.some(({ desiredSize }) => desiredSize !== null);
  return [
    pieceKindWording[tag.kind][language],
    metalMarkWording[tag.metal][language],
    tag.plating === null ? '' : platingMarkWording[tag.plating][language],
    makerWording[tag.house][language],
    tag.currentSize === null || isSizeNamed ? '' : ringSizeText(tag.currentSize, language),
  ]
    .filter((word) => word !== '')
    .join(language === 'ja' ? ' ' : ' · ');
}

/** What is to be done. */
export function workText(tag: JobBagTag): string {
  return servicesText(tag.services, tag.currentSize, tag.language);
}

export function tagStonesText(tag: JobBagTag): string {
  if (tag.stones.length === 0) return '';
  const count = tag.stones.reduce((sum, stone) => sum + stone.count, 0);
  return labelled(
    `${tagLabels.stones[tag.language]} ${count}`,
    stonesText(tag.stones, tag.language),
    tag.language,
  );
}

export function engravingText({ engraving, language }: JobBagTag): string {
  return engraving === '' ? '' : labelled(shortTagLabels.engraving[language], engraving, language);
}

export function serialText({ serial, language }: JobBagTag): string {
  return serial === '' ? '' : `${shortTagLabels.serial[language]} ${serial}`;
}

export function receivedText({ receivedOn, language }: JobBagTag): string {
  return labelled(shortTagLabels.receivedOn[language], dayText(receivedOn, language), language);
}

export function promisedText({ promisedOn, language }: JobBagTag): string {
  const day = promisedOn === null ? undecidedDay[language] : dayText(promisedOn, language);
  return labelled(shortTagLabels.promisedOn[language], day, language);
}
