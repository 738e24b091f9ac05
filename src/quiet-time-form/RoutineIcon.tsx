import type { Routine } from "../core/moment/moment";

/** One thing of each routine's scene, as a line drawing: on a grid of 24, with a line of 1.6. */
const PATHS: Readonly<Record<Routine, string>> = {
  wake: "M2.5 18h19M6.5 18a5.5 5.5 0 0 1 11 0M12 6.5V9M4.5 9.5l1.8 1.8M19.5 9.5l-1.8 1.8",
  feed: "M8 10h8v9a2.5 2.5 0 0 1-2.5 2.5h-3A2.5 2.5 0 0 1 8 19zM9 10V7.5h6V10M10.5 7.5c0-2.5.3-4.5 1.5-4.5s1.5 2 1.5 4.5M8 13.5h3M8 17h3",
  nappy: "M3 7h18v3.5c-4 0-6.5 3-6.5 7h-5c0-4-2.5-7-6.5-7zM3 10.5h3M18 10.5h3",
  dress: "M8.5 4L3 7.5l2 4L7.5 10v10.5h9V10l2.5 1.5 2-4L15.5 4a3.5 3.5 0 0 1-7 0z",
  goodbye:
    "M7.5 13.5V6.8a1.4 1.4 0 0 1 2.8 0V11 4.7a1.4 1.4 0 0 1 2.8 0V11 5.6a1.4 1.4 0 0 1 2.8 0v6-3.1a1.4 1.4 0 0 1 2.8 0v5.7c0 3.9-2.5 6.8-6 6.8-2.9 0-4.6-1.3-6-3.9l-2.5-4.6a1.5 1.5 0 0 1 2.5-1.5z",
  onroad:
    "M4.5 11h16a7.5 6.5 0 0 1-15 0M12.5 11V3a8 8 0 0 1 8 8M4.5 11L3 7.5H1.5M9 18a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 9 18zM17 18a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 17 18z",
  hello:
    "M8.5 3.5a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM3 20.5v-3a5.5 5.5 0 0 1 8.5-4.6M16.5 11a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM12.5 20.5a4 4 0 0 1 8 0",
  chores: "M5 11h14v6.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3zM2 11h20M6.5 11a5.5 4.5 0 0 1 11 0M12 6.5v-2",
  floor: "M3.5 12.5h8v8h-8zM12.5 12.5h8v8h-8zM8 3.5h8v8H8z",
  outside:
    "M12 21.5V12M12 17l3.5-3M8 16a4.5 4.5 0 0 1-1.5-8.7 5.6 5.6 0 0 1 11 0A4.5 4.5 0 0 1 16 16zM8 21.5h8",
  bath: "M2.5 12.5h19M4 12.5c0 4 1.5 6.5 4.5 6.5h7c3 0 4.5-2.5 4.5-6.5M6.5 12.5V5.5a2 2 0 0 1 4 0M7.5 19l-1 2M16.5 19l1 2",
  pyjama:
    "M8.5 3L3.5 8.5 6 11l2-2v12.5h3.2L12 15l.8 6.5H16V9l2 2 2.5-2.5L15.5 3a3.5 3.5 0 0 1-7 0z",
  bedtime: "M19.5 14.5A8 8 0 1 1 10 4a6.5 6.5 0 0 0 9.5 10.5zM17 3.5v4M15 5.5h4",
  back: "M12 20.5C6 16.5 3 13.2 3 9.3A4.7 4.7 0 0 1 12 7.5a4.7 4.7 0 0 1 9 1.8c0 3.9-3 7.2-9 11.2z",
};

/** Decorative: the routine's name stands beside it. */
export function RoutineIcon({ routine }: { routine: Routine }) {
  return (
    <svg class="routine-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[routine]} />
    </svg>
  );
}
