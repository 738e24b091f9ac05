import { describe, expect, it } from "vitest";
import { fill, plural } from "./fill";

describe("a sentence's places", () => {
  it("are filled by name, as often as they stand", () => {
    expect(fill("{name}: {from}, {name}", { name: "Bath", from: "18:30" })).toBe(
      "Bath: 18:30, Bath",
    );
  });

  it("stay to be seen where nothing is told for them", () => {
    expect(fill("{name} at {time}", { name: "Bath" })).toBe("Bath at {time}");
    expect(fill("{toString}", {})).toBe("{toString}");
  });

  it("take what a parent typed as it is", () => {
    expect(fill("{name}, {time}", { name: "$& {time}", time: "7" })).toBe("$& {time}, 7");
  });

  it("isolate a name that is written from right to left, and no other", () => {
    expect(fill("{name}, {time}", { name: "אמבטיה", time: "18:30" })).toBe(
      "\u2068אמבטיה\u2069, 18:30",
    );
    expect(fill("{name}", { name: "Bébé 👩‍👩‍👧" })).toBe("Bébé 👩‍👩‍👧");
  });

  it("isolate a name from left to right in a sentence that runs the other way, and no number", () => {
    const sentence = "{name}، حتى {time}";
    expect(fill(sentence, { name: "Bedtime", time: "7:40 م" })).toBe(
      "\u2068Bedtime\u2069، حتى 7:40 م",
    );
    expect(fill(sentence, { name: "Сон", time: "18:30–19:00" })).toBe(
      "\u2068Сон\u2069، حتى 18:30–19:00",
    );
  });
});

describe("a plural", () => {
  const forms = { one: "{n} one", other: "{n} other" };
  it.each([
    ["nl-BE", 0, "0 other"],
    ["nl-BE", 1, "1 one"],
    ["en-GB", 0, "0 other"],
    ["en-US", 1, "1 one"],
    ["fr-BE", 0, "0 one"],
    ["fr-FR", 1, "1 one"],
    ["fr-FR", 2, "2 other"],
    ["de-DE", 2, "2 other"],
    ["de-AT", 1, "1 one"],
  ])("in %s of %i is the form that language has for it", (locale, n, outcome) => {
    expect(plural(forms, n, locale)).toBe(outcome);
  });

  it("writes its number as the locale does", () => {
    expect(plural(forms, 1_234, "en-GB")).toBe("1,234 other");
    expect(plural(forms, 1_234, "nl-NL")).toBe("1.234 other");
  });

  it("takes a language's further form where it has one, else the common one", () => {
    expect(plural({ ...forms, many: "{n} many" }, 1_000_000, "fr-FR")).toMatch(/many$/);
    expect(plural(forms, 1_000_000, "fr-FR")).toMatch(/other$/);
  });
});
