import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever its own clock does (`sysconf(_SC_CLK_TCK)`). */
const TICKS_A_SECOND = 100;

/**
 * Seconds of processor time that a process and its descendants have used, including those that
 * ended, whose time was added to their parent. Null where there is no `/proc`.
 */
export function cpuSecondsOf(root: number): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read);
  const tree = new Set([root]);
  // A child has a higher number than its parent, except after the numbers wrapped; one more pass
  // finds it.
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  }
  const used = processes.filter(({ id }) => tree.has(id));
  return used.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 4 and 14 to 17. */
function read(name: string): { id: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    // The process's name is in parentheses, and may contain anything.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = rest.slice(9, 13).reduce((sum, value) => sum + Number(value), 0);
    return [{ id: Number(name), parent: Number(parent), ticks }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
