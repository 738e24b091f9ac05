import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** One sock on, one foot to go. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  sheet(fill("noon", "M48 12h60v56H48z")),
  breathing(disc("sun", 66, 32, 10)),
  limb("cloth", 5, "M48 12h60v56H48zM78 12v56"),
  sheet(
    fill("wood", "M264 42h54v78h-54z"),
    fill("wood-deep", "M270 50h42v20h-42zM270 78h42v20h-42z"),
    limb("cream", 5, "M289 60h4m-4 28h4"),
  ),
  fill("floor", "M0 106h360v14H0z"),
  sheet(
    fill("rose", "M94 120C92 92 108 76 132 78C154 80 164 98 164 120z"),
    head(140, 58, {
      skin: "skin-c",
      hair: "rose-deep",
      style: "scarf",
      turn: 4,
      gaze: [4, 3],
    }),
  ),
  sheet(
    fill("wood", "M208 98h54v22h-54z"),
    fill("mustard", "M212 108C208 86 216 76 230 76C246 76 252 92 248 108z"),
    limb("blue-deep", 14, "M234 104L210 108V112"),
    limb("skin-c", 11, "M208 117h-9"),
    limb("blue", 14, "M232 102L208 92"),
    head(228, 62, {
      skin: "skin-c",
      hair: "black",
      style: "pigtails",
      size: 0.82,
      turn: -6,
      gaze: [-4, 2],
    }),
    limb("mustard-deep", 10, "M222 88Q212 96 206 82"),
    disc("skin-c", 205, 79, 5),
  ),
  sheet(
    limb("apricot", 13, "M199 89L188 86L188 74"),
    limb("cloth", 3, "M200 96l3-13m-7 11l3-13m-17-5h12"),
  ),
  limb("rose-deep", 13, "M118 98Q136 118 172 95"),
  disc("skin-c", 178, 92, 6),
] satisfies Scene;
