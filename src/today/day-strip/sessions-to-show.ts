import type { View } from "../../core/view/view";

/** Today's sessions for strip and table: none where the parent hides them from whoever shares the computer. */
export const sessionsToShow = ({ settings, strip }: View): View["strip"]["sessions"] =>
  settings.hideBrowsing ? [] : strip.sessions;
