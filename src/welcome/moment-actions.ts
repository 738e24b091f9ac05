import { sendRequest } from "../browser/background-client";
import type { MomentActions } from "./welcome-props";

const NO_FILTERS = { handsFull: false, onTheRoad: false, calm: false, tired: false };

/** The background's answer to "A small moment now", as the popup asks for it. The page is drawn again by what is stored. */
export const momentActions: MomentActions = {
  momentNow: async (except) =>
    (await sendRequest("moment-now", { filters: NO_FILTERS, except: [...except] })).idea,
  momentShown: (momentId) => whatever(sendRequest("moment-shown", { momentId })),
};

/** A background that is gone is told by the page as a whole. */
const whatever = (reply: Promise<unknown>): Promise<void> =>
  reply.then(
    () => {},
    () => {},
  );
