/** Something of the browser that is in use, as it is written there, and what in the data it may be. */
export interface Use {
  name: string;
  /** Paths in the data. More than one where the object is not known; none where the data lacks it. */
  candidates: string[];
  /** Found by a member's name alone: the object may be any of these, or one of our own. */
  isByName?: boolean;
}

export const known = (name: string, path: string): Use => ({ name, candidates: [path] });
