/** Runs tasks one at a time, in order; one that fails does not stop those behind it. */
export function serialQueue(first: Promise<unknown> = Promise.resolve()) {
  let last = first.catch(() => undefined);
  return <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
