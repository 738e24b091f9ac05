interface Task {
  at: number;
  order: number;
  run(): void;
}

/**
 * A queue of tasks in true time: earliest first; tasks of the same instant in the order in which
 * they were added.
 */
export class Timeline {
  private readonly heap: Task[] = [];
  private order = 0;

  constructor(public now: number) {}

  after(ms: number, run: () => void): void {
    this.at(this.now + ms, run);
  }

  at(at: number, run: () => void): void {
    const { heap } = this;
    const task = { at: Math.max(at, this.now), order: this.order++, run };
    let index = heap.length;
    heap.push(task);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Task;
      if (!isBefore(task, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = task;
  }

  get nextAt(): number {
    return this.heap[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Runs the earliest task, at its time. */
  runNext(): void {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return;
    if (heap.length > 0) this.sink(last);
    this.now = Math.max(this.now, first.at);
    first.run();
  }

  private sink(task: Task): void {
    const { heap } = this;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Task, heap[child] as Task))
        child += 1;
      if (!isBefore(heap[child] as Task, task)) break;
      heap[index] = heap[child] as Task;
      index = child;
    }
    heap[index] = task;
  }
}

const isBefore = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
