import * as v from "valibot";
import { isLocalDate } from "./local-date";
import { cleanLine, cleanText } from "./own-words";

/** The parts that the schemas of stored things, requests and files are made of. */

/** Milliseconds since 1970, as in `time.ts`; past and future alike. */
export const instant = v.pipe(
  v.number(),
  v.check((number) => Number.isFinite(number)),
);

/** A whole number within both bounds, which are included. */
export const wholeBetween = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.check((number) => Number.isInteger(number) && number >= min && number <= max),
  );

/** The id of a moment, a quiet time, an offer or an occurrence. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** A date that exists, `YYYY-MM-DD`. */
export const localDate = v.pipe(v.string(), v.check(isLocalDate));

/** What a parent wrote on one line; the bound is that of what came, before it is cleaned. */
export const ownLine = (maxLength: number) =>
  v.pipe(v.string(), v.maxLength(maxLength), v.transform(cleanLine));

/** The same with line breaks. */
export const ownText = (maxLength: number) =>
  v.pipe(v.string(), v.maxLength(maxLength), v.transform(cleanText));
