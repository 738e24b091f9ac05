import { describe, expect, it } from "vitest";
import { createSerialQueue } from "./serial-queue";

/** A task that ends when it is told to. */
function task(name: string, log: string[]) {
  let end: (error?: Error) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

/** Lets everything that is ready to run do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("a serial queue", () => {
  it("runs one task at a time, in order", async () => {
    const log: string[] = [];
    const queue = createSerialQueue();
    const [one, two] = [task("one", log), task("two", log)];
    const results = Promise.all([queue(one.run), queue(two.run)]);
    two.end();
    await settle();
    expect(log).toEqual(["one begins"]);
    one.end();
    expect(await results).toEqual(["one", "two"]);
    expect(log).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  it("tells who asked that a task failed, and goes on", async () => {
    const log: string[] = [];
    const queue = createSerialQueue();
    const [one, two] = [task("one", log), task("two", log)];
    const failed = queue(one.run);
    const done = queue(two.run);
    one.end(new Error("no store"));
    two.end();
    await expect(failed).rejects.toThrow("no store");
    expect(await done).toBe("two");
  });

  it("waits for what it comes after, even if that fails", async () => {
    const log: string[] = [];
    const before = task("before", log);
    const queue = createSerialQueue(before.run());
    const one = task("one", log);
    one.end();
    const done = queue(one.run);
    await settle();
    expect(log).toEqual(["before begins"]);
    before.end(new Error("not read"));
    expect(await done).toBe("one");
  });
});
