import { afterAll, vi } from "vitest";

// Suites share their modules and globals, so what one replaced is put back before the next one begins.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
