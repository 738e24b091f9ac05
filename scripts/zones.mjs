// npm run zones: runs the unit tests in several time zones, because times must not depend on the
// machine's zone.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./run.mjs";
import { tool } from "./tools.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const ZONES = [
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
];
const ZONE_MS = 12 * 60_000;

for (const zone of ZONES) {
  const env = { ...process.env, NO_COLOR: "1", UNIT_ZONE: zone };
  const args = tool("vitest", "run", "--project", "unit", "--reporter=dot");
  const { code, output } = await runQuietly(process.execPath, args, { ms: ZONE_MS, env });
  const told = output.trim().split("\n");
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${zone}`);
  console.log((code === 0 ? told.slice(-5) : told).join("\n"));
  if (code !== 0) process.exitCode = 1;
}
