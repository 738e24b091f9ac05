import { expect, it } from "vitest";
import { keyOf, sentencesIn } from "../../scripts/all-texts";

/** French sets a narrow no-break space before `;`, `?` and `!` and inside « », and a no-break space before `:`. */
const WRONG = /[^\u202f][;?!»]|«[^\u202f]|(?<=\p{L}) :|[^\u00a0\d]:(?!\/\/)/u;

const spacedWrongly = (text: string): boolean => WRONG.test(text);

it("has the spaces of French before and inside its marks, so that none begins a line", () => {
  const wrong = sentencesIn("fr").filter(({ text }) => spacedWrongly(text));
  expect(wrong.map(keyOf)).toEqual([]);
});

it.each(["Vraiment ?", "Vraiment\u00a0?", "« oui »", "Voici : oui", "Voici: oui"])(
  "finds what is spaced wrongly: %s",
  (text) => expect(spacedWrongly(text)).toBe(true),
);

it.each(["Vraiment\u202f?", "«\u202foui\u202f»", "Voici\u00a0: oui", "à 18:30"])(
  "leaves what is spaced well: %s",
  (text) => expect(spacedWrongly(text)).toBe(false),
);
