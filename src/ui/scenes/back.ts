import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Arms open, and someone small on the way into them. */
export default [
  fill("pm", "M0 0h360v120H0z"),
  sheet(fill("glow", "M250 10h70v62h-70z")),
  disc("sun", 302, 50, 14),
  limb("cloth", 5, "M250 10h70v62h-70zM285 10v62"),
  sheet(
    fill(
      "leaf-deep",
      "M62 98C42 82 46 58 54 50C64 60 66 68 64 80C68 64 78 56 86 58C88 72 80 86 66 98z",
    ),
    fill("apricot", "M52 90h26l-4 22H56z"),
  ),
  fill("floor", "M0 98h360v22H0z"),
  sheet(["ellipse", { class: "f-leaf", cx: 180, cy: 112, rx: 122, ry: 10 }]),
  sheet(limb("apricot-deep", 12, "M150 84Q166 84 176 68"), disc("skin-b", 178, 65, 5.5)),
  sheet(
    fill("apricot", "M108 114C102 82 116 64 136 64C158 64 168 84 164 114z"),
    limb("night", 16, "M160 106L120 112"),
    head(142, 48, { skin: "skin-b", hair: "brown", style: "bob", turn: 8, gaze: [4, 2] }),
  ),
  sheet(
    limb("night", 11, "M202 102L196 113M210 102L222 111"),
    fill("blue", "M190 108C188 86 194 78 206 78C220 78 224 90 222 108z"),
    limb("blue-deep", 10, "M200 88L186 80M212 88Q222 82 228 72"),
    disc("skin-b", 182, 78, 4.5),
    disc("skin-b", 229, 69, 4.5),
    head(203, 66, {
      skin: "skin-b",
      hair: "brown",
      style: "tuft",
      size: 0.82,
      turn: -8,
      gaze: [-4, -1],
    }),
  ),
  limb("apricot-deep", 13, "M128 84Q144 104 172 96"),
  disc("skin-b", 177, 95, 6),
  breathing(fill("apricot", "M182 34c-7-7 3-14 7-6c4-8 14-1 7 6l-7 7z")),
] satisfies Scene;
