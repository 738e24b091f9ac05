/** Brings focus to an element of this page once it is drawn, so that the keyboard is never left nowhere. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: false })),
  );
}
