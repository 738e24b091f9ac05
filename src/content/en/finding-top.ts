/** The finding in three sentences. They belong together; never show the first without the other two. */
export const findingTop = {
  phone:
    "In lab studies and one TV experiment, young children became unsettled while a parent was absorbed in a phone.",
  back: "Coming back helps: children settle again, though it often takes a while.",
  enough: "You don't have to get it right every time: good enough is enough.",
};
