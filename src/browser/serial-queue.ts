/** Runs a task once every earlier one has ended. Resolves or rejects as the task does. */
export type SerialQueue = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** Runs one task at a time, in order, after `first`. A task that fails does not stop those after it. */
export function createSerialQueue(first: Promise<unknown> = Promise.resolve()): SerialQueue {
  let last: Promise<unknown> = first.catch(() => undefined);
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
