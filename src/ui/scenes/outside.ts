import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** A leaf to point at. The smallest one is carried high, with a free face and the chin up. */
export default [
  fill("noon", "M0 0h360v120H0z"),
  disc("sun", 66, 30, 16),
  sheet(fill("leaf", "M0 92C50 74 110 82 170 88S300 74 360 86V120H0z")),
  sheet(
    fill("wood-deep", "M268 112C274 84 272 60 268 40H284C282 62 286 86 292 112z"),
    fill(
      "leaf-deep",
      "M228 44C214 28 232 10 248 14C258-6 296-6 304 12C328 10 336 36 320 46C310 62 284 56 276 50C262 60 240 58 228 44z",
    ),
  ),
  breathing(fill("mustard", "M224 62q2-12 14-12q0 12-14 12z")),
  limb("mustard", 2, "M222 66l4-5"),
  sheet(
    fill("apricot", "M110 120C106 86 122 68 144 68C168 68 180 88 178 120z"),
    head(146, 50, { skin: "skin-d", hair: "plum", style: "scarf", turn: 6, gaze: [4, 2] }),
  ),
  sheet(
    fill("cream", "M132 104C128 88 138 82 148 82C162 82 166 92 162 106Q148 116 132 104z"),
    head(148, 84, {
      skin: "skin-d",
      hair: "leaf",
      style: "woolhat",
      size: 0.66,
      eyes: "closed",
      gaze: [1, -1],
      turn: 10,
    }),
    limb("mustard", 4, "M133 100L132 88M163 100L164 88"),
    fill("mustard", "M130 98Q148 107 166 98L163 115Q148 120 133 115z"),
  ),
  limb("apricot-deep", 12, "M122 92Q124 110 142 110"),
  disc("skin-d", 145, 110, 5.5),
  sheet(
    fill("blue", "M184 120C182 98 190 88 202 88C216 88 222 102 220 120z"),
    head(200, 76, {
      skin: "skin-d",
      hair: "black",
      style: "pigtails",
      size: 0.76,
      turn: 6,
      gaze: [4, -3],
    }),
    limb("blue-deep", 10, "M210 98Q218 94 222 78"),
    disc("skin-d", 222, 76, 4.5),
  ),
  limb("apricot-deep", 12, "M166 92Q176 106 186 108"),
  disc("skin-d", 188, 108, 5.5),
] satisfies Scene;
