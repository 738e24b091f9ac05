import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever its own clock does (`sysconf(_SC_CLK_TCK)`). */
const TICKS_A_SECOND = 100;

/**
 * Seconds of processor time that a process and all below it have used, those that ended included: what
 * they used was added to whoever started them. Null where there is no `/proc` to read it from.
 */
export function cpuSecondsOf(root: number): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read);
  const family = new Set([root]);
  // A child has a higher number than its parent but where numbers began anew: one more turn finds it.
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const used = processes.filter(({ id }) => family.has(id));
  return used.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 4 and 14 to 17. */
function read(name: string): { id: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    // A process's own name stands in brackets, and may hold anything.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = rest.slice(9, 13).reduce((sum, value) => sum + Number(value), 0);
    return [{ id: Number(name), parent: Number(parent), ticks }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
