import { execFileSync } from "node:child_process";

/** The browser that runs on this profile, with all that belongs to it. */
function groupOn(profile: string): number {
  const all = execFileSync("ps", ["-eo", "pgid=,args="], { encoding: "utf8" }).split("\n");
  const line = all.find((one) => one.includes(profile) && !one.includes("--type="));
  const group = Number.parseInt(line ?? "", 10);
  if (!group) throw new Error("There is no browser on this profile");
  return group;
}

/** The computer sleeps: nothing of the browser runs, while the clock on the wall goes on. */
export async function sleepUntil(profile: string, at: number): Promise<void> {
  const group = groupOn(profile);
  process.kill(-group, "SIGSTOP");
  try {
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
  } finally {
    process.kill(-group, "SIGCONT");
  }
}
