import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ROUTINES } from "../../core/moment/moment";
import type { Scene, SceneNode } from "../scene";
import { sceneFor } from ".";
import threeSteps from "./three-steps";

const css = readFileSync(new URL("../scene.css", import.meta.url), "utf8");
const routines = await Promise.all(ROUTINES.map(async (name) => [name, await sceneFor(name)]));
const scenes = [...routines, ["three-steps", threeSteps]] as [string, Scene][];

describe.each(scenes)("the scene of %s", (_name, scene) => {
  const nodes = scene.flatMap(flatten);

  it("has only classes that scene.css knows", () => {
    for (const name of nodes.flatMap(classesOf)) expect(css).toContain(`.${name} `);
  });

  it("has two people or more, and one thing that breathes", () => {
    expect(nodes.filter((node) => classesOf(node).includes("cheek")).length).toBeGreaterThan(1);
    expect(nodes.filter((node) => classesOf(node).includes("breathe"))).toHaveLength(1);
  });

  it("has no style, handler or address, so that any page's policy lets it show", () => {
    const allowed = /^(class|d|transform|stroke-width|cx|cy|r|rx|ry)$/;
    for (const [, attributes] of nodes) {
      for (const name of Object.keys(attributes)) expect(name).toMatch(allowed);
    }
  });
});

describe.each(routines as [string, Scene][])("the scene of %s in a card", (_name, scene) => {
  it("is small enough to carry", () => {
    expect(gzipSync(JSON.stringify(scene)).length).toBeLessThanOrEqual(900);
  });

  it("keeps its people within the middle 200 px, for a narrow card crops the sides", () => {
    for (const [x, reach] of scene.flatMap(flatten).flatMap(headOf)) {
      expect(x - reach).toBeGreaterThanOrEqual(80);
      expect(x + reach).toBeLessThanOrEqual(280);
    }
  });
});

describe("a scene is as safe as the words beside it", () => {
  const nodesOf = (routine: string) =>
    (routines as [string, Scene][])
      .filter(([name]) => name === routine)
      .flatMap(([, scene]) => scene.flatMap(flatten));

  it.each(["bedtime", "bath", "nappy", "dress", "feed", "wake"])(
    "the grown-ups of %s are awake, since the child is in a cot, near water or high up",
    (routine) => {
      const grownUps = nodesOf(routine).filter(isGrownUpHead);
      expect(grownUps).not.toEqual([]);
      for (const one of grownUps) expect(flatten(one).filter(isAwake)).toHaveLength(1);
    },
  );

  it("the baby of bedtime sleeps, lies on its back and has no grown-up's closed eyes beside it", () => {
    const asleep = nodesOf("bedtime").filter(
      (node) => headOf(node).length > 0 && !flatten(node).some(isAwake),
    );
    expect(asleep).toHaveLength(1);
    const turn = Number(/rotate\((-?\d+)\)/.exec(String(asleep[0]?.[1].transform))?.[1]);
    expect(Math.abs(turn)).toBeGreaterThan(75);
  });

  it.each(["wake", "nappy", "bedtime", "pyjama"])("nothing hangs on a cord in %s", (routine) => {
    const cords = nodesOf(routine).filter(([, { d }]) => /M[\d.]+ 0v/.test(String(d ?? "")));
    expect(cords).toEqual([]);
  });
});

/** A head of a grown-up is not made smaller, or hardly. */
function isGrownUpHead(node: SceneNode): boolean {
  return headOf(node).some(([, reach]) => reach >= 16 * 0.9);
}

/** Open eyes are two upright strokes. */
function isAwake([, { class: name, d }]: SceneNode): boolean {
  return name === "face" && String(d).includes("v2m12-2v2");
}

function flatten(node: SceneNode): SceneNode[] {
  return [node, ...(node[2] ?? []).flatMap(flatten)];
}

function classesOf([, attributes]: SceneNode): string[] {
  return String(attributes.class ?? "")
    .split(" ")
    .filter(Boolean);
}

/** Where a head is and how far it reaches: a head is the only thing that is moved. */
function headOf([, { transform }]: SceneNode): [x: number, reach: number][] {
  if (!transform) return [];
  const [x, size] = [/translate\(([\d.]+)/, /scale\(([\d.]+)/].map((pattern) =>
    Number(String(transform).match(pattern)?.[1] ?? 1),
  );
  return [[x ?? 0, 16 * (size ?? 1)]];
}
