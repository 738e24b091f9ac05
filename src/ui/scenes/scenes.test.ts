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
