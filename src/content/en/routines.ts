/** The routines by name; the card carries them, and the background names one in a notification. */
export const routines = {
  wake: "Waking up",
  feed: "Milk and meals",
  nappy: "Nappy change",
  dress: "Getting dressed",
  goodbye: "Drop-off",
  onroad: "On the way",
  hello: "Pick-up",
  chores: "Cooking and chores",
  floor: "Playing on the floor",
  outside: "Outside",
  bath: "Bath",
  pyjama: "Pyjamas",
  bedtime: "Bedtime",
  back: "Together again",
};

export type RoutineNames = typeof routines;
