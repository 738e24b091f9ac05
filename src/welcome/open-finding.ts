/** Opens what is known, with this moment, beside the page. */
export const openFinding = (momentId: string): void =>
  void window.open(`../home/home.html#finding/${momentId}`, "_blank", "noreferrer");
