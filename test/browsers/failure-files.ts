/** Emptied when a run of real browsers begins. */
export const FAILURE_FOLDER = "out/e2e/failed";
const LONGEST_SLUG = 100;

/** A test's full name as a file name: lower case, with a dash for every run of other characters. */
export const slugOf = (fullName: string): string =>
  fullName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(-LONGEST_SLUG);

/** Where the picture and the trace of a failed test are written. */
export const failureFiles = (fullName: string): { screenshot: string; trace: string } => ({
  screenshot: `${FAILURE_FOLDER}/${slugOf(fullName)}.png`,
  trace: `${FAILURE_FOLDER}/${slugOf(fullName)}.txt`,
});
