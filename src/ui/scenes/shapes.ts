import type { SceneNode } from "../scene";

export type Skin = "skin-a" | "skin-b" | "skin-c" | "skin-d";
export type Hair = "black" | "brown" | "fair" | "grey" | "ginger";
export type Colour =
  | Skin
  | Hair
  | "am"
  | "noon"
  | "pm"
  | "eve"
  | "hill"
  | "hill-near"
  | "wall"
  | "wall-rose"
  | "wall-leaf"
  | "floor"
  | "wood"
  | "wood-deep"
  | "glow"
  | "lit"
  | "sun"
  | "moon"
  | "cloth"
  | "cream"
  | "apricot"
  | "apricot-deep"
  | "leaf"
  | "leaf-deep"
  | "plum"
  | "plum-deep"
  | "mustard"
  | "mustard-deep"
  | "blue"
  | "blue-deep"
  | "rose"
  | "rose-deep"
  | "night"
  | "bubble";

/** A shape with a flat fill, like a paper cut. */
export const fill = (colour: Colour, d: string): SceneNode => ["path", { class: `f-${colour}`, d }];

/** A limb, a handle, a bar: a line with round ends. */
export const limb = (colour: Colour, width: number, d: string): SceneNode => [
  "path",
  { class: `f-${colour} line`, "stroke-width": width, d },
];

export const disc = (colour: Colour, cx: number, cy: number, r: number): SceneNode => [
  "circle",
  { class: `f-${colour}`, cx, cy, r },
];

/** Shapes that lie on one sheet, a little above what is under them. */
export const sheet = (...shapes: SceneNode[]): SceneNode => ["g", { class: "cut" }, shapes];

/** The one thing in a scene that breathes. */
export const breathing = (...shapes: SceneNode[]): SceneNode => ["g", { class: "breathe" }, shapes];
