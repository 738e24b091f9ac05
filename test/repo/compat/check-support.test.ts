import { describe, expect, it } from "vitest";
import { checkSupport, type Decisions } from "./check-support";
import type { Engine } from "./compat-data";
import { fileUses } from "./file-uses";

const NO_DECISIONS: Decisions = { guards: [], otherMeanings: [] };

const check = (
  file: string,
  text: string,
  floor: [Engine, number] = ["chrome", 130],
  decisions = NO_DECISIONS,
) => checkSupport(fileUses(file, text), floor, decisions);

describe("what Chrome 130 lacks", () => {
  it.each([
    ["a global", "new Temporal.Duration()", "Temporal"],
    ["a static function", "RegExp.escape('.')", ".escape"],
    ["a static function with many namesakes", "Iterator.concat(a)", ".concat"],
    ["a member of an unknown object", "a.b().moveBefore(c, d)", ".moveBefore"],
    ["one asked for conditionally", "a?.b?.moveBefore?.(c)", ".moveBefore"],
    ["one named by a text", "a['moveBefore'](c)", ".moveBefore"],
    ["one taken out of an object", "const { moveBefore: m } = a", ".moveBefore"],
    ["one of a prototype", "Element.prototype.moveBefore", ".moveBefore"],
    ["one of a known object", "document.activeViewTransition", ".activeViewTransition"],
    ["one of the global object", "globalThis.Temporal", ".Temporal"],
    ["an option", "a.attachShadow({ referenceTarget: 'b' })", "attachShadow({ referenceTarget })"],
    ["an event", "a.addEventListener('command', b)", '"command"'],
    ["syntax", "{ using a = b; }", "VariableDeclaration"],
    ["a function of the extension API", "e.userScripts.execute({})", "userScripts.execute"],
    ["one that only Firefox has", "if (e.tabs) e.tabs.warmup(1)", "tabs.warmup"],
    ["an attribute of an element", 'h("dialog", { closedby: "any" })', "<dialog closedby>"],
    ["a value of an attribute", 'h("div", { popover: "hint" })', '<div popover="hint">'],
    ["CSS in a text", "const sheet = `.a{corner-shape:squircle}`", "corner-shape"],
    ["an element's style", 'h("div", { style: { cornerShape: "squircle" } })', "corner-shape"],
    ["a style that is set", "a.style.cornerShape = b", "corner-shape"],
    ["a selector", "a.querySelector(`:open`)", ":open"],
  ])("is found in a script: %s", (_what, code, name) => {
    expect(check("a.js", code).unsupported.join("\n")).toContain(`${name}: `);
  });

  it.each([
    ["a property", "a { corner-shape: squircle }", "corner-shape"],
    ["a property that nobody knows", "a { no-such-property: 1px }", "no-such-property"],
    ["a value", "a { width: stretch }", "width: stretch"],
    ["a function", "a { order: sibling-index() }", "sibling-index()"],
    ["a function that nobody knows", "a { width: no-such-function(1px) }", "no-such-function()"],
    ["an at-rule", "@function --a() { result: 1px }", "@function"],
    [
      "a media feature",
      "@media (display-state: normal) { a { top: 0 } }",
      "@media (display-state)",
    ],
    ["a pseudo-class", "a:open { top: 0 }", ":open"],
    ["a pseudo-element", "a::picker(select) { top: 0 }", "::picker(select)"],
    ["a descriptor of a font", "@font-face { font-width: 75% }", "@font-face font-width"],
    ["a unit that nobody knows", "a { width: 1nsu }", "1nsu"],
  ])("is found in a style sheet: %s", (_what, css, name) => {
    expect(check("a.css", css).unsupported.join("\n")).toContain(`${name}: `);
  });

  it("is found in a page", () => {
    const { unsupported } = check("a.html", '<!doctype html><dialog closedby="any"></dialog>');
    expect(unsupported).toEqual(["<dialog closedby>: html.elements.dialog.closedby"]);
  });

  it("is found in a manifest", () => {
    const manifest = JSON.stringify({
      icon_variants: [],
      permissions: ["tabHide"],
      no_such_key: 1,
    });
    expect(check("manifest.json", manifest).unsupported).toEqual([
      "manifest.icon_variants: webextensions.manifest.icon_variants",
      "manifest.permissions.tabHide: webextensions.manifest.permissions.tabHide",
      "manifest.no_such_key: webextensions.manifest.no_such_key",
    ]);
  });
});

describe("what Chrome 130 has", () => {
  it.each([
    ["a.js", "const a = [].toSorted(); a?.b ?? c; structuredClone(a); CSS.highlights.get('x')"],
    ["a.js", "e.storage.local.get(); e.scripting.executeScript({ injectImmediately: true })"],
    [
      "a.css",
      "@media (width > 400px) { a { color: light-dark(red, oklch(0 0 0)); height: 1dvh } }",
    ],
    ["a.css", "a { &:has(b) { user-select: none } -webkit-user-select: none }"],
    ["a.js", "const ours = { draw() {} }; ours.draw(); ours.noSuchMember"],
  ])("is let through in %s: %s", (file, text) => {
    expect(check(file, text)).toMatchObject({ unsupported: [], undecided: [] });
  });

  it("is not in Chrome 100 yet", () => {
    const names = check("a.js", "a.toSorted(); CSS.highlights", ["chrome", 100]).unsupported;
    expect(names.map((line) => line.split(":")[0])).toEqual([".toSorted", ".highlights"]);
  });
});

describe("a decision", () => {
  const guard = {
    feature: "api.Element.moveBefore",
    engines: ["chrome" as const],
    reason: "It is asked for",
    where: "",
  };

  it("guards a feature, in the engines it names, and is then needed", () => {
    const decisions = { guards: [guard], otherMeanings: [] };
    const code = "Element.prototype.moveBefore";
    const inChrome = check("a.js", code, ["chrome", 130], decisions);
    expect(inChrome).toEqual({ unsupported: [], undecided: [], needed: new Set([guard]) });
    expect(check("a.js", code, ["firefox", 140], decisions).unsupported).toHaveLength(1);
  });

  it("is asked for where some objects have a member and others don't", () => {
    expect(check("a.js", "a.includes(1)").undecided).toEqual([
      ".includes: javascript.builtins.Iterator.includes",
    ]);
  });

  it("says what a member is not, and is then needed", () => {
    const member = "javascript.builtins.Iterator.includes";
    const decisions = { guards: [], otherMeanings: [{ reason: "A list", members: [member] }] };
    const found = check("a.js", "a.includes(1)", ["chrome", 130], decisions);
    expect(found).toEqual({ unsupported: [], undecided: [], needed: new Set([member]) });
  });

  it("says it of all members of an interface", () => {
    const decisions = {
      guards: [],
      otherMeanings: [{ reason: "A list", members: ["javascript.builtins.Iterator"] }],
    };
    const found = check("a.js", "a.includes(1), a.join()", ["chrome", 130], decisions);
    expect(found.undecided).toEqual([]);
    expect(found.needed).toEqual(new Set(["javascript.builtins.Iterator"]));
  });

  it("that nothing asks for is not needed", () => {
    const decisions = { guards: [guard], otherMeanings: [] };
    expect(check("a.js", "a.append(b)", ["chrome", 130], decisions).needed.size).toBe(0);
  });
});
