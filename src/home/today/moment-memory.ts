import type { MomentMemory } from "../../today/moment-now/moment-memory";

/** Keeps the moment in view while another part of the page is read, such as why it helps. */
export function createMomentMemory(): MomentMemory {
  let held: ReturnType<MomentMemory["get"]> = null;
  return {
    get: () => held,
    set: (_, moment) => {
      held = moment;
    },
  };
}
