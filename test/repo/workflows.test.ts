import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { projectFiles, read } from "./project-files";

const WORKFLOWS = projectFiles(".github/workflows");
const FORMS = projectFiles(".github/ISSUE_TEMPLATE");
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** What each step uses, as written after `uses:`. */
const usedIn = (workflow: string): string[] =>
  [...read(workflow).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, used]) => used ?? "");

/** The jobs of a workflow by name, as text. */
function jobsIn(workflow: string): Map<string, string> {
  const [, jobs = ""] = read(workflow).split(/^jobs:\n/m);
  const parts = jobs.split(/^(?= {2}[\w-]+:\n)/m).filter((part) => /^ {2}[\w-]+:\n/.test(part));
  return new Map(parts.map((part) => [/^ {2}([\w-]+):/.exec(part)?.[1] ?? "", part]));
}

describe.each(WORKFLOWS)("%s", (workflow) => {
  const text = read(workflow);

  it("uses only actions that are pinned by commit, with their version beside it", () => {
    expect(usedIn(workflow).length).toBeGreaterThan(0);
    expect(usedIn(workflow).filter((used) => !PINNED.test(used))).toEqual([]);
  });

  it("may only read, unless a job says otherwise", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/pull_request_target|write-all/);
  });

  it("gives no step more than a clone: no key stays behind it", () => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });

  it("calls only scripts and commands that are there", () => {
    const scripts = [...text.matchAll(/node "?(scripts\/[\w/.$-]+\.mjs)/g)].map(([, one]) => one);
    const missing = scripts
      .flatMap((script = "") =>
        ["firefox", "edge", "chrome"].map((store) => script.replace("$STORE", store)),
      )
      .filter((script) => !existsSync(script));
    expect(missing).toEqual([]);
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it("shows secrets and event texts to no shell line", () => {
    const lines = [...text.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, line]) => line ?? "");
    expect(lines.filter((line) => line.includes("${{"))).toEqual([]);
  });
});

it("an action has one version in all workflows", () => {
  const used = WORKFLOWS.flatMap(usedIn);
  const names = used.map((one) => one.split("@")[0]);
  expect(new Set(used).size).toBe(new Set(names).size);
});

describe("a release", () => {
  const jobs = jobsIn(".github/workflows/release.yml");

  it("goes from the tests to the stores, each step after the one before", () => {
    expect([...jobs.keys()]).toEqual(["test", "build", "draft", "store"]);
    for (const [job, before] of [
      ["build", "test"],
      ["draft", "build"],
      ["store", "draft"],
    ] as const)
      expect(jobs.get(job)).toContain(`needs: ${before}\n`);
    expect(jobs.get("test")).toContain("check-version.mjs");
  });

  it("shows a key only to a job that a person approved", () => {
    const withSecrets = [...jobs].filter(([, text]) => text.includes("secrets."));
    expect(withSecrets.map(([name]) => name)).toEqual(["store"]);
    expect(jobs.get("store")).toMatch(/^ {4}environment: /m);
  });

  it("publishes nothing from a branch", () => {
    for (const job of ["draft", "store"])
      expect(jobs.get(job)).toContain("if: github.ref_type == 'tag'\n");
  });
});

it("updates of packages and actions wait for a week", () => {
  const [, ...ecosystems] = read(".github/dependabot.yml").split("package-ecosystem: ");
  expect(ecosystems.map((part) => part.split("\n")[0])).toEqual(["npm", "github-actions"]);
  for (const part of ecosystems) expect(part).toMatch(/cooldown:\n +default-days: 7\n/);
});

it("CODEOWNERS names only what is there", () => {
  const lines = read(".github/CODEOWNERS").split("\n");
  const paths = lines.filter((line) => line.startsWith("/")).map((line) => line.split(/\s+/)[0]);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(`.${path}`))).toEqual([]);
});

it("a report asks for the version, the browser, the system and the line with the leaf", () => {
  const form = read(".github/ISSUE_TEMPLATE/something-is-wrong.yml");
  for (const field of ["version", "browser", "system", "leaf"])
    expect(form).toMatch(new RegExp(`^ +id: ${field}$`, "m"));
  expect(FORMS.filter((path) => !path.endsWith(".yml"))).toEqual([]);
});

it("a sentence that sounds wrong has a form that needs only the language and the sentence", () => {
  const form = read(".github/ISSUE_TEMPLATE/a-sentence-sounds-wrong.yml");
  const fields = form.split(/^ {2}- type: /m).filter((field) => field.includes("required: true"));
  expect(fields.map((field) => /id: (\w+)/.exec(field)?.[1])).toEqual(["language", "sentence"]);
});
