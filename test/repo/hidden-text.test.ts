import { generate, parse, walk } from "css-tree";
import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

/** What is hidden from eyes alone, and whose parent is known to be positioned. */
const POSITIONED_PARENT: Readonly<Record<string, string>> = {
  "src/card/page.css .announcer": "a child of the card's element, which is fixed",
};

interface Styles {
  file: string;
  css: string;
}

interface Rule {
  selector: string;
  values: Readonly<Record<string, string>>;
}

function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  walk(parse(css), (node) => {
    if (node.type !== "Rule") return;
    const values: Record<string, string> = {};
    for (const one of node.block.children)
      if (one.type === "Declaration") values[one.property] = generate(one.value);
    rules.push({ selector: generate(node.prelude), values });
  });
  return rules;
}

/** Hidden from eyes, and still read by screen readers: all of it is clipped, or it is one pixel large. */
const isHiddenFromEyes = ({ values }: Rule): boolean =>
  /^inset\((?:50|100)%\)$|^rect\(/.test(values["clip-path"] ?? values.clip ?? "") ||
  [values.width, values["inline-size"]].includes("1px");

/** What is hidden from eyes, and not contained where it stands: it may make the document scroll. */
function uncontained({ file, css }: Styles): string[] {
  const rules = rulesIn(css);
  return rules.filter(isHiddenFromEyes).flatMap(({ selector }) => {
    const container = rules.find((rule) => rule.selector === `:where(:has(>${selector}))`);
    return container?.values.position === "relative" ? [] : [`${file} ${selector}`];
  });
}

describe("text that is hidden from eyes alone", () => {
  const all = projectFiles()
    .filter((path) => path.startsWith("src/") && path.endsWith(".css"))
    .map((file) => ({ file, css: read(file) }));

  it("lies in a positioned parent, so that it makes no document scroll", () => {
    expect(all.flatMap(uncontained)).toEqual(Object.keys(POSITIONED_PARENT));
  });

  it("is hidden by one rule, and by no style in the code", () => {
    const hidden = all.flatMap(({ file, css }) =>
      rulesIn(css)
        .filter(isHiddenFromEyes)
        .map(({ selector }) => `${file} ${selector}`),
    );
    expect(hidden.sort()).toEqual([
      ...Object.keys(POSITIONED_PARENT),
      "src/ui/hidden-text.css .for-ears",
    ]);
    const code = projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path));
    expect(
      code.filter((path) => /clip-?path/i.test(read(path)) && !path.includes(".test.")),
    ).toEqual([]);
  });

  it.each([
    [".a { position: absolute; clip-path: inset(50%); }", ["a.css .a"]],
    [".a { position: absolute; inline-size: 1px; overflow: hidden; }", ["a.css .a"]],
    [".a { clip-path: inset(50%); } :where(:has(> .a)) { position: static; }", ["a.css .a"]],
    [".a { clip-path: inset(50%); } :where(:has(> .a)) { position: relative; }", []],
    [".a { clip-path: circle(40%); }", []],
  ])("is found in %s", (css, found) => {
    expect(uncontained({ file: "a.css", css })).toEqual(found);
  });
});
