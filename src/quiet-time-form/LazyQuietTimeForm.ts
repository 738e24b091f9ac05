import { lazy } from "../ui/lazy";

/** Loaded when the form is first opened. */
export const LazyQuietTimeForm = lazy(() =>
  import("./QuietTimeForm").then((it) => it.QuietTimeForm),
);
