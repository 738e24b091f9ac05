import type { MomentActions } from "../../src/today/moment-now/moment-actions";

/** One moment after another; none where all filters are chosen. */
export const pretendMomentNow: MomentActions["momentNow"] = async (filters, except) => {
  if (filters.handsFull && filters.onTheRoad && filters.calm && filters.tired) return null;
  const momentId = ["z1", "n1", "h1", "k1"].find((id) => !except.includes(id)) ?? "y1";
  return { momentId, wording: "plain", routine: momentId === "z1" ? "bedtime" : "nappy" };
};
