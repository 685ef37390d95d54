import { expect, test } from 'vitest';
import { typedSince } from '../../renderer/ui/typed-since';

type Form = { name: string; telephone: string };

test('what was kept is no longer typed, and what was typed while it was being kept stays', () => {
  const saved = { name: '直し処', telephone: '03-1234-5678' };
  expect(typedSince<Form>(saved, saved)).toEqual({});
  expect(typedSince<Form>({ ...saved, telephone: '03-1234-5679' }, saved)).toEqual({
    telephone: '03-1234-5679',
  });
  expect(typedSince<Form>({ ...saved, name: 'Ginza' }, { telephone: '03-1234-5678' })).toEqual({
    name: 'Ginza',
  });
});
