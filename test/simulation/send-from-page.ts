import type { View, Warning } from "../../src/core/view/view";
import type { DeviceSimulation } from "./device-simulation";

interface Reply {
  view: View;
  problems: string[];
}

/** Sends a request as popup and home do. Null: no answer came. */
export async function sendFromPage(
  simulation: DeviceSimulation,
  message: object,
): Promise<Reply | null> {
  const reply = (await simulation.askFromPage(message)) as Reply | null;
  const outcome = reply === null ? "no answer" : (reply.view?.warnings ?? []).join(" ");
  simulation.runtime.note(`edit ${JSON.stringify(message).slice(0, 200)} ${outcome}`);
  if (reply && JSON.stringify(reply).includes("canary"))
    simulation.invariants.breach("an address was told");
  return reply;
}

/** Whether the reply confirms that the change is in the store. */
export function isSaved(reply: Reply | null): reply is Reply {
  const bad: Warning[] = ["not-read", "not-saved"];
  return reply !== null && !reply.view.warnings.some((one) => bad.includes(one));
}
