/** What of a form is left once `saved` is kept: whatever was typed while it was being written. Values compare by identity. */
export function typedSince<Form extends object>(now: Partial<Form>, saved: Partial<Form>): Partial<Form> {
  const left = { ...now };
  for (const field of Object.keys(left) as (keyof Form)[]) // its own keys
    if (left[field] === saved[field]) delete left[field];
  return left;
}
