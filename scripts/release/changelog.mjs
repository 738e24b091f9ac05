/**
 * @typedef {object} ChangelogPart one version's part of CHANGELOG.md
 * @property {string} version
 * @property {string} day as YYYY-MM-DD, or "unreleased"
 * @property {string} text without its heading
 */

const HEADING = /^## (\d+\.\d+\.\d+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/;

/**
 * The parts of CHANGELOG.md in their order, the newest first. A heading of another form is an error,
 * since its version could be neither checked nor released.
 * @param {string} changelog
 * @returns {ChangelogPart[]}
 */
export function changelogParts(changelog) {
  const [, ...parts] = changelog.replaceAll("\r\n", "\n").split(/^(?=## )/m);
  return parts.map((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const [, version, day] = HEADING.exec(heading) ?? [];
    if (!version || !day)
      throw new Error(`CHANGELOG.md: "${heading}" should be "## 1.2.3 (2027-01-31)".`);
    return { version, day, text: lines.join("\n").trim() };
  });
}

/**
 * Whether a day is written as in the calendar: February has no 30th.
 * @param {string} day
 */
export function isCalendarDay(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
