/** Stands for the switch of sharing where the browser's sync carries nothing. */
export const ShareSwitch = (): null => null;
