import { ANNOUNCE_AFTER_MS } from "../core/offer/card-timing";

export interface Announcer {
  /** Says the text a moment later, once the live region exists. Replaces a text that is not said yet. */
  announce(text: string): void;
  stop(): void;
}

/** `say` puts a text into a live region; with `forMs` it is called with "" that much later. */
export function createAnnouncer(say: (text: string) => void, forMs?: number): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    announce(text) {
      stop();
      timer = setTimeout(() => {
        say(text);
        if (forMs !== undefined) timer = setTimeout(say, forMs, "");
      }, ANNOUNCE_AFTER_MS);
    },
    stop,
  };
}
