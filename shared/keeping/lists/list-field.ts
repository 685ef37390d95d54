/** What a list can be of. */
export const listKinds = ['customers', 'cases'] as const;
export type ListKind = (typeof listKinds)[number];

const ofPerson = [
  'name',
  'familyName',
  'givenName',
  'kana',
  'familyKana',
  'givenKana',
  'romaji',
  'phone',
  'email',
  'country',
  'postalCode',
  'address',
] as const;

/** What a column of a list can hold, in the order in which a person is offered it. */
export const listFields = {
  customers: ['customerNumber', ...ofPerson, 'language', 'note', 'mergedInto'],
  cases: [
    'caseNumber',
    'bagNumber',
    'receivedOn',
    'promisedOn',
    'returnedOn',
    'stage',
    'house',
    'kind',
    'services',
    'metal',
    'serial',
    'orderNumber',
    'designName',
    'engraving',
    'currentSize',
    'declaredValue',
    'declaredValueMinor',
    'currency',
    'price',
    'paid',
    'note',
    'caseId',
    'customerNumber',
    ...ofPerson,
  ],
} as const;
export type ListField = (typeof listFields)[ListKind][number];

/** Fields that several columns may make up together; the others take one. */
const gathered: ReadonlySet<ListField> = new Set([
  'name',
  'kana',
  'romaji',
  'phone',
  'email',
  'address',
  'note',
]);

export function takesMany(field: ListField): boolean {
  return gathered.has(field);
}

export const dayFields: readonly ListField[] = ['receivedOn', 'promisedOn', 'returnedOn'];
export const amountFields: readonly ListField[] = ['declaredValue', 'price', 'paid'];

/** Fields whose words stand for one of a closed list. */
export const choiceFields = ['stage', 'house', 'kind', 'services', 'metal'] as const;
export type ChoiceField = (typeof choiceFields)[number];

export function isChoiceField(field: ListField): field is ChoiceField {
  return choiceFields.some((choice) => choice === field);
}
