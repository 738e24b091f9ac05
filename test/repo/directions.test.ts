import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

/** Style sheets that mean the left and the right of the screen or the paper, and why. */
const PHYSICAL: Record<string, string> = {
  "src/card/page.css": "the corner of a page that the parent chose",
  "src/card/page-left.css": "the corner of a page that the parent chose",
  "src/welcome/corner.css": "the same corner, on the last screen of the welcome",
};

const ONE_SIDE = /^(?:left|right|(?:margin|padding|border)-(?:left|right)(?:-\w+)?)$/;
const FOUR_SIDES = /^(?:inset|margin|padding)$/;

/** Values of a shorthand: what stands in brackets belongs to one of them. */
function valuesOf(shorthand: string): string[] {
  const values: string[] = [];
  let depth = 0;
  for (const part of shorthand.replace(/ ?!important/, "").split(" ")) {
    if (depth === 0) values.push(part);
    depth += part.split("(").length - part.split(")").length;
  }
  return values;
}

/** Declarations that mean left or right, where the start or the end of a line is meant. */
const physicalIn = (css: string): string[] =>
  [...css.matchAll(/([a-z-]+):\s*([^;{}]+);/g)].flatMap(
    ([declaration, property = "", value = ""]) => {
      const [, right, , left] = valuesOf(value);
      const isUneven = FOUR_SIDES.test(property) && left !== undefined && left !== right;
      const isAligned = property === "text-align" && /left|right/.test(value);
      return ONE_SIDE.test(property) || isUneven || isAligned ? [declaration] : [];
    },
  );

const STYLE_SHEETS = projectFiles("src").filter((path) => path.endsWith(".css"));

describe("style sheets", () => {
  it("say start and end of a line, since some languages begin at the right", () => {
    expect(STYLE_SHEETS.length).toBeGreaterThan(15);
    const found = STYLE_SHEETS.filter((path) => !(path in PHYSICAL)).flatMap((path) =>
      physicalIn(read(path)).map((declaration) => `${path}: ${declaration}`),
    );
    expect(found).toEqual([]);
  });

  it("are listed only while they mean the screen's own sides", () => {
    const others = Object.keys(PHYSICAL).filter((path) => physicalIn(read(path)).length === 0);
    expect(others).toEqual([]);
  });

  it.each([
    "margin-left: 4px;",
    "padding: 1px 2px 1px calc(2px + var(--a, 3px));",
    "inset: auto 16px 16px auto !important;",
    "text-align: left;",
    "right: 0;",
  ])("would be found: %s", (declaration) => {
    expect(physicalIn(`a { ${declaration} }`)).toEqual([declaration]);
  });

  it.each(["padding: 1px 2px 3px 2px;", "margin-inline: 0 auto;", "inset: auto 0 0 0;"])(
    "would not be found: %s",
    (declaration) => {
      expect(physicalIn(`a { ${declaration} }`)).toEqual([]);
    },
  );
});
