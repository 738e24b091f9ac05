import { describe, expect, it } from "vitest";
import { sentencesLackingIn } from "./all-words";
import { completeWords, lackingIn } from "./complete-words";
import { LANGUAGES } from "./language-list";

const english = {
  title: "Today",
  why: { typing: "You were typing.", paused: "Paused." },
  steps: ["Look", "Wait"],
  found: { one: "{n} moment", other: "{n} moments" },
};

describe("a language that lacks sentences", () => {
  const own = { title: "Hodiaŭ", why: { paused: "Paŭzo." }, steps: ["Rigardu"] };

  it("has the English ones in their places", () => {
    expect(completeWords(own, english)).toEqual({
      title: "Hodiaŭ",
      why: { typing: "You were typing.", paused: "Paŭzo." },
      steps: ["Rigardu", "Wait"],
      found: english.found,
    });
    expect(lackingIn(own, english)).toEqual(["why.typing", "steps.1", "found.one", "found.other"]);
  });

  it("has all of English where it has nothing", () => {
    expect(completeWords(undefined, english)).toBe(english);
  });

  it("keeps its own plural forms, which need not be those of English", () => {
    const found = { few: "{n} momenti", many: "{n} momentów", one: "{n} moment", other: "{n} x" };
    const whole = { ...english, found };
    expect(completeWords(whole, english)).toBe(whole);
  });
});

it.each(LANGUAGES)("%s lacks no sentence", (language) => {
  expect(sentencesLackingIn(language)).toEqual([]);
});
