/** Keeps answers in order: an answer counts only while no later question was begun. */
export interface Latest {
  /** Begins a question. Returns whether it still is the latest, to be asked once its answer is here. */
  begin(): () => boolean;
}

export function createLatest(): Latest {
  let last = 0;
  return {
    begin() {
      last += 1;
      const own = last;
      return () => own === last;
    },
  };
}
