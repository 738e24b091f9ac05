import * as v from "valibot";
import { REQUESTS, type Request, type RequestName } from "./requests";

/** Who a message came from, as far as we may know it. */
export interface Sender {
  isOwnPage: boolean;
  /** The tab a card spoke from; null for our own popup. */
  tabId: number | null;
}

/** A message from anyone, or null: not for us, not from where it may come, or not well formed. Never throws. */
export function parseRequest(message: unknown, sender: Sender): Request | null {
  const name = (message as { name?: unknown } | null | undefined)?.name;
  if (!isRequestName(name) || !maySend(name, sender)) return null;
  return parseDetails(name, message);
}

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === "string" && Object.hasOwn(REQUESTS, name);

function maySend(name: RequestName, { isOwnPage }: Sender): boolean {
  const { from } = REQUESTS[name];
  return from === "both" || from === (isOwnPage ? "own-page" : "card");
}

function parseDetails<Name extends RequestName>(
  name: Name,
  message: unknown,
): Request<Name> | null {
  const parsed = v.safeParse(REQUESTS[name].details, message);
  return parsed.success ? { name, details: parsed.output } : null;
}
