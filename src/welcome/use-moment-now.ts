import { useEffect, useRef, useState } from "preact/hooks";
import { type EndingAction, isEnding } from "../card/ending-action";
import type { Idea } from "../core/moment/idea";
import { MAX_EXCEPT, type MomentId } from "../core/moment/moment";
import type { CardAction } from "../core/offer/card-action";
import { OFFER_UNDO_FOR_MS } from "../core/offer/card-timing";
import { MAX_SWAPS } from "../core/offer/offer";
import type { WelcomeProps } from "./welcome-props";

/** What the corner of the page holds. */
export type Corner =
  | { kind: "card"; idea: Idea; swaps: number }
  | { kind: "answered"; idea: Idea; swaps: number; answer: EndingAction }
  | { kind: "none"; why: "nothing-suits" | "unanswered" };

/** A card that the parent asked for on this page, and what its buttons do. Null: none was asked for, or it went. */
export function useMomentNow(actions: WelcomeProps["actions"]) {
  const [corner, setCorner] = useState<Corner | null>(null);
  const seen = useRef<MomentId[]>([]);

  const bring = async (swaps: number): Promise<void> => {
    try {
      const idea = await actions.momentNow(seen.current);
      if (!idea) return setCorner({ kind: "none", why: "nothing-suits" });
      seen.current = [...seen.current, idea.momentId].slice(-MAX_EXCEPT);
      setCorner({ kind: "card", idea, swaps });
      await actions.momentShown(idea.momentId);
    } catch {
      setCorner({ kind: "none", why: "unanswered" });
    }
  };
  const act = (action: CardAction): void => {
    if (corner?.kind !== "card") return;
    const { momentId } = corner.idea;
    if (action.kind === "keep") void actions.keep(momentId, action.kept);
    else if (action.kind === "another") void bring(corner.swaps + 1);
    else if (isEnding(action)) {
      if (action.kind === "not-for-us") void actions.notForUs(momentId, true);
      setCorner({ ...corner, kind: "answered", answer: action });
    }
  };
  const undo = (): void => {
    if (corner?.kind !== "answered") return;
    const { idea, swaps, answer } = corner;
    if (answer.kind === "not-for-us") void actions.notForUs(idea.momentId, false);
    setCorner({ kind: "card", idea, swaps });
  };

  const isAnswered = corner?.kind === "answered";
  useEffect(() => {
    if (!isAnswered) return;
    const timer = setTimeout(setCorner, OFFER_UNDO_FOR_MS, null);
    return () => clearTimeout(timer);
  }, [isAnswered]);

  const mayAnother = corner?.kind === "card" && corner.swaps < MAX_SWAPS;
  return { corner, mayAnother, act, undo, show: () => void bring(0) };
}
