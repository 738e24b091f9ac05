import type { SceneNode } from "../scene";
import { type Colour, disc, fill, limb } from "./shapes";

export type HairStyle = keyof typeof HAIR;

/** What is drawn behind a head of radius 16 around 0 0, and what over it. */
type Layers = readonly [behind: SceneNode[], before: SceneNode[]];

const CAP = "M-17 3C-21-23 21-23 17 3C13-8-10-10-17 3z";

export const HAIR = {
  bald: (hair: Colour): Layers => [[], [limb(hair, 2, "M-3-15c3-7 9-3 5 0")]],
  tuft: (hair: Colour): Layers => [
    [],
    [fill(hair, "M-10-13C-12-22-3-24 0-19C4-25 13-21 10-12Q0-16-10-13z")],
  ],
  short: (hair: Colour): Layers => [
    [],
    [fill(hair, "M-17 3C-22-20-8-22 1-21C18-22 20-10 17 3C15-5 11-9 4-9C-4-7-13-9-17 3z")],
  ],
  bob: (hair: Colour): Layers => [
    [fill(hair, "M-20 13C-26-26 26-26 20 13Q0 20-20 13z")],
    [fill(hair, "M-17 1C-18-22 18-22 17 1C13-7 8-10 2-12C-3-8-12-6-17 1z")],
  ],
  long: (hair: Colour): Layers => [
    [fill(hair, "M-20 30C-24 10-25-22 0-22S24 10 20 30z")],
    [fill(hair, "M-17 3C-19-22 19-22 17 3C14-5 9-10-4-13C-6-8-13-6-17 3z")],
  ],
  bun: (hair: Colour): Layers => [[disc(hair, 1, -21, 8)], [fill(hair, CAP)]],
  pigtails: (hair: Colour): Layers => [
    [limb(hair, 13, "M-18-9l-3 6m39-6l3 6")],
    [fill(hair, "M-16 1C-18-22 18-22 16 1C13-7 5-8 0-15C-5-8-13-7-16 1z")],
  ],
  curly: (hair: Colour): Layers => [
    [limb(hair, 13, "M-16-2h.1m1-9h.1m8-7h.1m12 0h.1m8 7h.1m1 9h.1")],
    [limb(hair, 9, "M-10-11h.1m7-2h.1m7 0h.1m6 2h.1")],
  ],
  afro: (hair: Colour): Layers => [
    [disc(hair, 0, -6, 22)],
    [fill(hair, "M-15-5C-14-19 14-19 15-5C9-12-9-12-15-5z")],
  ],
  scarf: (hair: Colour): Layers => [
    [fill(hair, "M-20 2C-21-26 21-26 20 2C20 14 27 22 30 34H-30C-27 22-20 14-20 2z")],
    [],
  ],
  hood: (hair: Colour): Layers => [
    [fill(hair, "M-21 8C-25-10-12-20 0-27C12-20 25-10 21 8Q16 22 0 22T-21 8z")],
    [],
  ],
  woolhat: (hair: Colour): Layers => [
    [disc("cream", 0, -21, 5)],
    [fill(hair, "M-17-1C-17-26 17-26 17-1Q0-9-17-1z")],
  ],
} as const;
