/** Older browsers do not honour `autofocus` on what is not a control. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('.errs')?.focus();
}
