/** The card gets the focus as a whole, so that it is read from its title on. A click on it moves no focus before. */
export function focusCard(container: ParentNode): void {
  const card = container.querySelector<HTMLElement>(".card");
  if (card) card.tabIndex = -1;
  card?.focus();
}
