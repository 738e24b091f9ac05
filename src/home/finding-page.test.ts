import { type ComponentChildren, createElement, type VNode } from "preact";
import { beforeAll, describe, expect, it } from "vitest";
import { CLAIM_IDS, claims } from "../content/claims";
import { LANGUAGES } from "../content/language-list";
import { MOMENTS } from "../content/library";
import { loadHome, type WelcomeTexts } from "../content/load-home";
import { addressOf, isSourceCode, sourcesOf } from "../content/sources";
import { Finding } from "./Finding";
import type { PartProps } from "./home-props";

/** All texts of the page, in order, expanded or not, with the addresses of links between them. */
function textOf(node: ComponentChildren): string[] {
  if (Array.isArray(node)) return node.flatMap(textOf);
  if (typeof node === "string" || typeof node === "number") return [String(node)];
  if (typeof node !== "object" || node === null) return [];
  const { type, props } = node as VNode<{
    children?: ComponentChildren;
    href?: string;
    id?: string;
  }>;
  // These components have no state, so drawing one is calling it.
  if (typeof type === "function")
    return textOf((type as (props: object) => ComponentChildren)(props));
  const marks = [props.href, props.id && `#${props.id}`].filter((mark) => mark !== undefined);
  return [...marks, ...textOf(props.children)].filter(Boolean) as string[];
}

describe.each(LANGUAGES)("the finding's page in %s", (language) => {
  let texts: WelcomeTexts;
  const pageFrom = (momentId: string | null): string[] =>
    textOf(
      createElement(Finding, { texts, locale: language, momentId } as unknown as PartProps & {
        momentId: string | null;
      }),
    );

  beforeAll(async () => {
    texts = await loadHome(language);
  });

  it("begins with phone use, coming back and good enough, in that order and nothing between", () => {
    const page = pageFrom(null);
    const { phone, back, enough } = texts.finding.top;
    const at = page.indexOf(phone);
    expect(page.slice(at, at + 3)).toEqual([phone, back, enough]);
    expect(at).toBeLessThan(page.indexOf(`#${CLAIM_IDS[0]}`));
  });

  it.each(CLAIM_IDS)(
    "tells %s with how sure, limits, what was measured, and each source",
    (claimId) => {
      const page = pageFrom(null);
      const after = page.slice(page.indexOf(`#${claimId}`) + 1);
      const next = after.findIndex((outcome) => /^#C\d+$/.test(outcome));
      const overrides = next === -1 ? after : after.slice(0, next);
      const { said: outcome, sure, limits, measured } = texts.finding.claims[claimId];
      const { sureness, labels } = texts.finding;
      expect(overrides[0]).toBe(outcome);
      for (const part of [sureness[claims[claimId].sure], limits, measured, labels.limits])
        expect(overrides.map((each) => each.trim())).toContain(part);
      expect(overrides.some((each) => each.includes(sure))).toBe(true);
      const codes = [...claims[claimId].sources, ...(claims[claimId].counterweights ?? [])];
      for (const source of sourcesOf(codes)) {
        expect(overrides).toContain(source.title ?? labels.titleUnknown);
        const address = addressOf(source);
        expect(overrides, source.code).toContain(address ?? labels.noLink);
      }
    },
  );

  it("says above the moments' claims what it all grew out of", () => {
    const page = pageFrom(null);
    const { roots, sections } = texts.finding;
    expect(page.indexOf(roots)).toBe(page.indexOf(sections.moments.intro) + 1);
  });

  it("leads from the top to who to talk to, and back to the moment one came from", () => {
    const { heading, urgent, crying, local } = texts.finding.help;
    for (const [momentId, href] of [
      [null, "#finding/help"],
      ["n1", "#finding/n1/help"],
    ] as const) {
      const page = pageFrom(momentId);
      expect(page.indexOf(href)).toBe(page.indexOf(texts.finding.top.enough) + 1);
      const help = page.lastIndexOf("#help");
      expect(page.slice(help, help + 2)).toEqual(["#help", heading]);
      for (const line of [local, crying, urgent]) expect(page.indexOf(line)).toBeGreaterThan(help);
    }
  });

  it("says nothing of the claim that nobody may make", () => {
    expect(pageFrom(null).filter((outcome) => outcome.includes("C22"))).toEqual([]);
  });

  it("tells of authors that are not known, and leaves no hole where they would stand", () => {
    const page = pageFrom(null);
    expect(page).toContain(texts.finding.labels.authorsUnknown);
    expect(page.join(" ")).not.toMatch(/\bnull\b|undefined|\{\w+\}/);
  });

  it("puts what is known about the moment one came from before the claims", () => {
    // Moments with the same evidence get the same page, but for the title.
    const byEvidence = new Map(MOMENTS.map((moment) => [moment.evidence.join(), moment]));
    for (const moment of byEvidence.values()) {
      const page = pageFrom(moment.id);
      const first = page.indexOf(`#${CLAIM_IDS[0]}`);
      const notes = moment.evidence.filter(isSourceCode).map((code) => texts.evidenceNotes[code]);
      const own = notes.length > 0 ? notes : [texts.finding.fromMoment.practice];
      for (const note of own) {
        expect(page.indexOf(note), `${moment.id}: ${note}`).toBeGreaterThan(-1);
        expect(page.indexOf(note)).toBeLessThan(first);
      }
    }
  });
});
