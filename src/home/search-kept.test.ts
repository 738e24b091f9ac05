import { describe, expect, it } from "vitest";
import { type KeptMoment, searchKept } from "./search-kept";

const moment = (momentId: string, rest: Partial<KeptMoment>): KeptMoment => ({
  momentId,
  routine: "bath",
  routineName: "Bath",
  title: "",
  text: "",
  note: null,
  ...rest,
});

const kept = [
  moment("b1", { title: "Warm flannel", text: "It stays on the tummy." }),
  moment("z1", { routine: "bedtime", routineName: "Bedtime", title: "One same song" }),
  moment("n1", { routine: "nappy", routineName: "Nappy change", title: "Peekaboo, bébé" }),
];
const find = (words: string, routine: "all" | "bath" | "nappy" = "all") =>
  searchKept(kept, { words, routine }).map((found) => found.momentId);

describe("searchKept", () => {
  it("gives all, in their order, for an empty search", () => {
    expect(find("  ")).toEqual(["b1", "z1", "n1"]);
  });

  it("looks in title, text and the routine's name", () => {
    expect(find("flannel")).toEqual(["b1"]);
    expect(find("tummy")).toEqual(["b1"]);
    expect(find("bedtime")).toEqual(["z1"]);
  });

  it("asks for each word, in any order", () => {
    expect(find("tummy warm")).toEqual(["b1"]);
    expect(find("tummy song")).toEqual([]);
  });

  it("takes no notice of case and accents", () => {
    expect(find("BEBE")).toEqual(["n1"]);
    expect(find("bébé")).toEqual(["n1"]);
  });

  it("keeps to the routine that was chosen", () => {
    expect(find("", "nappy")).toEqual(["n1"]);
    expect(find("warm", "nappy")).toEqual([]);
  });
});
