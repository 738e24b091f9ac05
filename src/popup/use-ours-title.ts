import { useEffect, useState } from "preact/hooks";
import { wordsOfIdea } from "../content/words-of";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import type { PopupActions } from "./popup-actions";

/** The title of the moment that is fixed to a quiet time; null: none is, or this version has no words for it. */
export function useOursTitle(
  quietTime: QuietTime | undefined,
  { own }: Pick<View, "own">,
  actions: Pick<PopupActions, "loadMoments">,
): string | null {
  const momentId = quietTime?.ours?.momentId;
  const [loaded, setLoaded] = useState<{ momentId: string; title: string | null } | null>(null);
  const written = own.find(({ id }) => id === momentId)?.title ?? null;
  const isLoading = momentId !== undefined && written === null;
  useEffect(() => {
    if (!isLoading) return;
    let isLeft = false;
    void actions.loadMoments().then((texts) => {
      const words = wordsOfIdea({ momentId, wording: "plain" }, texts, null);
      if (!isLeft) setLoaded({ momentId, title: words?.title ?? null });
    });
    return () => {
      isLeft = true;
    };
  }, [momentId, isLoading]);
  return written ?? (loaded?.momentId === momentId ? (loaded?.title ?? null) : null);
}
