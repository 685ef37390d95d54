/** Finds the pieces that have stood longest at a stage, and those that wait for a person to look at them. */
export const version = 5;

export const stores = {
  pieces:
    'bagNumber, caseId, [stage+urgency], [stage+stageSince], dueOn, placeKey, holderKey, untouchedSince, craftsperson, reviewCount',
};
