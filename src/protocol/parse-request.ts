import * as v from "valibot";
import { REQUESTS, type Request, type RequestKind } from "./requests";

/** Who a message came from, as far as we may know it. */
export interface Sender {
  isOwnPage: boolean;
  /** The tab a card spoke from; null for our own popup. */
  tabId: number | null;
}

/** A message from anyone, or null: not for us, not from where it may come, or not well formed. Never throws. */
export function parseRequest(message: unknown, sender: Sender): Request | null {
  const kind = (message as { kind?: unknown } | null | undefined)?.kind;
  if (!isRequestKind(kind) || !maySend(kind, sender)) return null;
  return parseDetails(kind, message);
}

const isRequestKind = (kind: unknown): kind is RequestKind =>
  typeof kind === "string" && Object.hasOwn(REQUESTS, kind);

function maySend(kind: RequestKind, { isOwnPage }: Sender): boolean {
  const { from } = REQUESTS[kind];
  return from === "both" || from === (isOwnPage ? "own-page" : "card");
}

function parseDetails<Kind extends RequestKind>(
  kind: Kind,
  message: unknown,
): Request<Kind> | null {
  const parsed = v.safeParse(REQUESTS[kind].details, message);
  return parsed.success ? { kind, details: parsed.output } : null;
}
