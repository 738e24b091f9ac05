import { ANNOUNCE_AFTER_MS } from "../core/offer/card-timing";

export interface Announcer {
  /** Announces the text a moment later, once the live region exists. Replaces a text that is not announced yet. */
  announce(text: string): void;
  stop(): void;
}

/** `show` puts a text into a live region; with `forMs` it is called with "" that much later. */
export function createAnnouncer(show: (text: string) => void, forMs?: number): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    announce(text) {
      stop();
      timer = setTimeout(() => {
        show(text);
        if (forMs !== undefined) timer = setTimeout(show, forMs, "");
      }, ANNOUNCE_AFTER_MS);
    },
    stop,
  };
}
