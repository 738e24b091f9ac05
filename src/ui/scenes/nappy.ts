import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Peekaboo over the changing mat: the cloth is beside the face, and a hand is on the baby. */
export default [
  fill("wall-rose", "M0 0h360v120H0z"),
  fill("wood", "M296 60h54v5h-54z"),
  fill("cream", "M300 60v-8h34v8zM304 52v-7h28v7z"),
  fill("leaf", "M338 60V46h8v14z"),
  limb("mustard", 3, "M42 46h.1m208-24h.1m22 22h.1m-188-26h.1"),
  breathing(fill("mustard", "M66 18l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1z")),
  sheet(
    fill("blue", "M118 120C116 88 134 68 160 70C188 70 202 90 202 120z"),
    head(164, 52, {
      skin: "skin-b",
      hair: "brown",
      style: "short",
      turn: 8,
      gaze: [4, 1],
      beard: "brown",
    }),
  ),
  limb("blue-deep", 13, "M136 94Q106 98 115 52"),
  sheet(
    fill(
      "cloth",
      "M110 36Q96 40 92 50Q98 66 90 82Q102 78 110 84Q120 78 134 82Q136 60 130 48Q122 38 110 36z",
    ),
    limb("cream", 2, "M112 46Q104 60 106 76M117 46Q124 60 122 74"),
  ),
  disc("skin-b", 115, 42, 6),
  sheet(fill("cloth", "M78 106h204q12 0 12 14H66q0-14 12-14z")),
  sheet(
    limb("leaf-deep", 12, "M170 102Q154 100 150 88"),
    limb("skin-b", 10, "M149 84l-3-5"),
    fill("leaf", "M156 110C150 94 172 88 190 90L214 92C226 96 224 110 214 110z"),
    limb("leaf", 12, "M176 102Q166 96 168 84"),
    limb("skin-b", 10, "M168 80l-2-5"),
    head(228, 96, {
      skin: "skin-b",
      hair: "brown",
      style: "bald",
      size: 0.84,
      turn: 40,
      gaze: [-5, -2],
    }),
    limb("leaf-deep", 10, "M208 98L203 86"),
    disc("skin-b", 202, 82, 4.5),
  ),
  limb("blue-deep", 13, "M186 86Q206 100 192 108"),
  disc("skin-b", 189, 108, 6),
] satisfies Scene;
