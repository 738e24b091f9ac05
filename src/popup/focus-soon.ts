/**
 * Brings focus to an element of this page once it is drawn, so that the keyboard is never left nowhere. Where
 * it went somewhere by then, it stays there.
 */
export function focusSoon(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(id)?.focus();
    }),
  );
}
