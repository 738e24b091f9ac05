import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** On the rug: a tower of blocks before an open lap. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  sheet(fill("noon", "M240 12h64v52h-64z")),
  limb("cloth", 4, "M240 12h64v52h-64zM272 12v52"),
  sheet(
    fill("leaf", "M58 96C36 80 40 54 50 46C60 56 62 66 60 78C64 60 76 52 84 54C86 68 76 84 62 96z"),
    fill("apricot", "M48 88h26l-4 24H52z"),
  ),
  fill("floor", "M0 98h360v22H0z"),
  sheet(["ellipse", { class: "f-rose", cx: 180, cy: 112, rx: 132, ry: 12 }]),
  sheet(
    fill("blue", "M116 106C112 76 126 62 146 62C168 62 178 80 174 106z"),
    limb("night", 17, "M128 104Q108 100 96 110L140 110M164 104Q184 98 196 108L158 111"),
    head(149, 43, {
      skin: "skin-a",
      hair: "fair",
      style: "short",
      turn: 8,
      gaze: [4, 3],
      glasses: true,
    }),
  ),
  sheet(
    limb("mustard-deep", 12, "M168 104L190 110M160 104L144 112"),
    fill("mustard", "M152 110C150 92 156 84 168 84C182 84 186 96 184 110z"),
    head(170, 78, {
      skin: "skin-a",
      hair: "fair",
      style: "curly",
      size: 0.72,
      turn: 6,
      gaze: [5, 1],
    }),
  ),
  limb("blue-deep", 12, "M128 76Q128 108 154 104"),
  disc("skin-a", 156, 103, 5.5),
  sheet(
    fill("leaf", "M206 94h18v18h-18z"),
    fill("apricot", "M228 94h18v18h-18z"),
    fill("plum", "M216 76h18v18h-18z"),
  ),
  limb("mustard-deep", 9, "M176 97Q192 96 204 78"),
  breathing(fill("sun", "M206 58h15v15h-15z")),
  disc("skin-a", 205, 74, 4.5),
] satisfies Scene;
