import { AGE_BANDS } from "../../core/moment/moment";
import { momentsOf } from "./moments-of";

export const goodbye = momentsOf("goodbye", [
  {
    id: "g1",
    bands: AGE_BANDS,
    movement: "refuge",
    channels: {
      plain: ["touch", "gaze", "voice"],
      "without-sound": ["touch", "movement"],
      "without-eye-contact": ["touch", "voice"],
    },
  },
  {
    id: "g2",
    bands: ["12-24", "24-36"],
    movement: "refuge",
    props: true,
    channels: { plain: ["movement"] },
  },
  {
    id: "g3",
    bands: ["0-6", "6-12"],
    movement: "refuge",
    channels: { plain: ["voice", "touch"], "without-sound": ["touch"] },
  },
  { id: "g4", bands: AGE_BANDS, movement: "refuge", channels: { plain: [] }, watching: true },
  {
    id: "g5",
    bands: AGE_BANDS,
    movement: "explore",
    channels: { plain: [] },
    evidence: ["COS"],
    watching: true,
  },
  {
    id: "g6",
    bands: ["12-24", "24-36"],
    movement: "both",
    channels: { plain: ["touch", "movement"] },
  },
  { id: "g7", bands: AGE_BANDS, movement: "refuge", channels: { plain: ["movement"] } },
  {
    id: "g8",
    bands: ["12-24", "24-36"],
    movement: "refuge",
    props: true,
    channels: { plain: ["movement"] },
  },
  {
    id: "goodbye-together",
    bands: AGE_BANDS,
    movement: "both",
    minutes: 2,
    channels: { plain: ["movement"] },
    together: true,
  },
  {
    id: "goodbye-return",
    bands: AGE_BANDS,
    movement: "refuge",
    channels: { plain: [] },
    evidence: ["RO22", "ME09"],
    watching: true,
    comingBack: true,
  },
]);
