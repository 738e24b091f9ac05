/** Focuses an element of this page once it is rendered, so that keyboard focus is never lost. */
export function focusAfterPaint(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: false })),
  );
}
