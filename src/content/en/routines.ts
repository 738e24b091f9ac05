/** The routines by name; the card carries them, and the background names one in a notification. */
export const routines = {
  wake: "Waking up",
  feed: "Milk and meals",
  nappy: "Nappy change",
  dress: "Getting dressed",
  goodbye: "Saying bye",
  onroad: "On the road",
  hello: "Pick-up",
  chores: "Cooking and chores",
  floor: "Playing on the floor",
  outside: "Outside",
  bath: "Bath",
  pyjama: "Pyjamas",
  bedtime: "Bedtime",
  back: "Back together",
};

export type RoutineNames = typeof routines;
