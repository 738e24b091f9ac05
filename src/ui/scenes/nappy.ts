import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** Peekaboo over the changing mat: the cloth is beside the face, and the face is back. */
export default [
  fill("wall-rose", "M0 0h360v120H0z"),
  fill("wood", "M262 58h62v5h-62z"),
  fill("cream", "M270 58v-8h34v8zM274 50v-7h28v7z"),
  fill("leaf", "M310 58V44h8v14z"),
  breathing(limb("apricot", 2, "M70 0v22"), fill("mustard", "M70 18l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1z")),
  sheet(
    fill("blue", "M122 120C120 88 136 68 164 70C192 70 206 90 206 120z"),
    head(166, 52, { skin: "skin-b", hair: "brown", style: "short", turn: 6, look: [3, 3], beard: "brown" }),
  ),
  limb("blue-deep", 13, "M136 92Q118 84 126 62"),
  sheet(fill("cloth", "M112 26Q126 20 140 28Q138 44 144 60Q128 66 114 62Q118 44 112 26z"), limb("leaf", 3, "M116 56q13 4 25-1")),
  disc("skin-b", 127, 60, 6),
  sheet(fill("cloth", "M84 104h192q12 0 12 16H72q0-16 12-16z")),
  sheet(
    fill("leaf", "M150 108C148 92 170 88 184 90L214 92C224 96 222 108 212 108z"),
    limb("leaf", 12, "M166 100Q150 96 142 86M172 98Q164 90 160 80"),
    limb("skin-b", 10, "M141 82l-1-2m19-4l-1-3"),
    limb("skin-b", 9, "M204 90l-4-8"),
    head(224, 94, { skin: "skin-b", hair: "brown", style: "bald", size: 0.82, turn: 28, look: [-4, -2] }),
  ),
  limb("blue-deep", 13, "M190 88Q202 98 190 106"),
  disc("skin-b", 188, 106, 6),
] satisfies Scene;
