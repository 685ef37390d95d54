import type { TFunction } from 'i18next';
import type { DeskEvent } from '../../../shared/cases/events';
import { arrivalOfCase } from '../../../shared/cases/stages/position';
import { listed } from '../../../shared/documents/words/joined-words';
import { copyMark, paperTitles } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { houseWording } from '../../../shared/wording/houses';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { pieceEventWords } from './piece-event-words';

/** What an event did, in one sentence; the words of a note follow it as they were written. */
export function eventWords(event: DeskEvent, t: TFunction<'cases'>, language: Language): string {
  switch (event.type) {
    case 'case-opened': {
      const { number, pieces, signature, broughtIn } = event.data;
      const kinds = pieces.map(
        ({ house, kind }) => `${makerWording[house][language]} ${pieceKindWording[kind][language]}`,
      );
      if (broughtIn !== undefined)
        return t('events.case-brought-in', {
          number,
          source: broughtIn.source,
          count: pieces.length,
          pieces: listed(kinds, language),
        });
      const arrival = arrivalOfCase(event.data);
      const told = { here: 'case-opened', inquiry: 'case-inquiry', unannounced: 'case-unannounced' } as const;
      const opened = t(`events.${told[arrival]}`, {
        number,
        count: pieces.length,
        pieces: listed(kinds, language),
      });
      if (arrival !== 'here') return opened;
      return `${opened} ${t(signature === null ? 'events.unsigned' : 'events.signed')}`;
    }
    case 'note-added':
      return t('events.note-added');
    case 'photo-added':
      return t('events.photo-added', {
        subject: photoSubjectWording[event.data.photo.subject][language],
        bag: event.data.bagNumber,
      });
    case 'paper-queued': {
      const { paper, copy, bagNumber, number } = event.data;
      const named = bagNumber === null && number === undefined ? '' : ` ${number ?? bagNumber}`;
      return t(copy === 0 ? 'events.paper-queued' : 'events.paper-copied', {
        paper: `${paperTitles[paper][language]}${named}`,
        copy: copyMark(copy, language) ?? '',
      });
    }
    case 'paper-issued':
      return t('events.paper-issued', {
        paper: paperTitles[event.data.paper][language],
        number: event.data.number,
      });
    case 'edition-published':
      return t('events.edition-published', {
        house: houseWording[event.data.house][language],
        version: event.data.edition.version,
      });
    case 'edition-ended':
      return t('events.edition-ended', {
        house: houseWording[event.data.house][language],
        version: event.data.version,
      });
    case 'ruling-recorded':
      return t('events.ruling-recorded', {
        service: serviceWording[event.data.service][language],
        name: event.data.decidedBy.name,
      });
    case 'judged-again': {
      const { bagNumber, before, after } = event.data;
      const outcome = (decided: typeof before.decision) =>
        decided === null ? '–' : outcomeWording[decided.outcome].name[language];
      return t('events.judged-again', {
        bag: bagNumber,
        before: outcome(before.decision),
        after: outcome(after.decision),
        version: after.decision?.policyVersion || t('decision.noEdition'),
      });
    }
    case 'customer-registered':
    case 'customer-changed':
      return t(`events.${event.type}`, { name: event.data.name });
    case 'customer-merged':
    case 'shop-configured':
    case 'staff-joined':
    case 'staff-changed':
    case 'staff-left':
    case 'template-changed':
    case 'journal-damage-acknowledged':
      return t(`events.${event.type}`);
    case 'place-configured':
      return t(`events.${event.type}`, { name: event.data.name });
    case 'box-opened':
    case 'box-packed':
    case 'box-unpacked':
    case 'box-closed':
    case 'box-returned':
      return t(`events.${event.type}`);
    case 'shipment-prepared':
      return t('events.shipment-prepared', { bags: event.data.bagNumbers.join(', ') });
    case 'export-total-acknowledged':
    case 'shipment-abandoned':
      return t(`events.${event.type}`);
    case 'shipment-label-stored':
    case 'shipment-label-voided':
      return t(`events.${event.type}`, { number: event.data.trackingNumber });
    case 'tracking-read':
      return t('events.tracking-read', {
        number: event.data.reading.trackingNumber,
        words: event.data.reading.words || event.data.reading.code,
      });
    default:
      return pieceEventWords(event, t, language);
  }
}
