/** Brings the focus to the first field of a form that is marked as not valid, once the marks are drawn. */
export function focusFirstFault(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
