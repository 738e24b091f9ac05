import { contentOf, LISTS, type Snapshot } from "./expected-state";

/** A copy that later changes of the original do not reach. */
export const copyOf = (page: Snapshot): Snapshot =>
  Object.fromEntries(LISTS.map((list) => [list, new Map(page[list])])) as Snapshot;

/** Whether both hold the same things. */
export const isSame = (one: Snapshot, other: Snapshot): boolean =>
  LISTS.every(
    (list) =>
      one[list].size === other[list].size &&
      [...one[list]].every(([id, value]) => other[list].get(id) === value),
  );

/** What a merge of a file leaves: what is equal here under another id is not added. */
export const union = (here: Snapshot, file: Snapshot): Snapshot =>
  Object.fromEntries(
    LISTS.map((list) => {
      if (list === "settings") return [list, new Map(here[list])];
      const free = [...here[list]].filter(([id]) => !file[list].has(id)).map(([, one]) => one);
      const isTwin = ([id, words]: [string, string]) => {
        const place =
          here[list].has(id) || words === "here"
            ? -1
            : free.findIndex((one) => contentOf(one) === contentOf(words));
        return place >= 0 && free.splice(place, 1).length > 0;
      };
      return [list, new Map([...here[list], ...[...file[list]].filter((one) => !isTwin(one))])];
    }),
  ) as Snapshot;
