import { expect, test } from 'vitest';
import { stamp } from '../../../shared/cases/acting';
import type { DeskEvent, PhotoMoment } from '../../../shared/cases/events';
import type { ContentHash } from '../../../shared/cases/ids';
import { photosByMoment } from '../../../shared/cases/photos-of-piece';
import { reduce } from '../../../shared/cases/reduce';
import { aCase, caseEvents } from '../../builders/a-case';
import { aDraft, aPhoto, aPieceDraft } from '../../builders/a-draft';
import { anActing, countedIds } from '../../builders/a-shop';

const photo = (sign: string) => aPhoto({ hash: sign.repeat(64) as ContentHash });

test('each photo is of the moment it was first said to be of, and those of the intake stay the intake’s', () => {
  const draft = aDraft({ pieces: [aPieceDraft({ photos: [photo('a')] })] });
  const { id, pieces } = aCase({ draft });
  const bagNumber = pieces[0]?.bagNumber;
  if (bagNumber === undefined) throw new Error('No piece.');
  const newId = countedIds(7000);
  let minute = 10;
  const added = (sign: string, moment?: PhotoMoment, bag: string = bagNumber): DeskEvent => {
    minute += 1;
    return {
      ...stamp(anActing({ newId, at: `2026-11-22T04:${minute}:00.000Z` })),
      type: 'photo-added',
      subject: { kind: 'case', id },
      data: { bagNumber: bag, photo: photo(sign), ...(moment === undefined ? {} : { moment }) },
    };
  };
  const state = reduce([
    ...caseEvents({ draft }),
    added('b', 'before'),
    added('c', 'after'),
    added('b', 'after'),
    added('a', 'after'),
    added('d'),
    added('e', 'after', 'another bag'),
  ]);
  if (state === null) throw new Error('No case.');
  const signs = Object.fromEntries(
    Object.entries(photosByMoment(state, bagNumber)).map(([moment, photos]) => [
      moment,
      photos.map(({ hash }) => hash[0]).join(''),
    ]),
  );
  expect(signs).toEqual({ intake: 'a', before: 'b', after: 'c', inspection: '', 'pick-up': '', later: 'd' });
});
