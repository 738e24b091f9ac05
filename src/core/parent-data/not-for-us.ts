import * as v from "valibot";
import { id, instant } from "../field-schemas";

/** A moment the parent hid: it never comes again, until they put it back. */
export const notForUsSchema = v.object({ momentId: id, since: instant });
export type NotForUs = v.InferOutput<typeof notForUsSchema>;

export const MAX_NOT_FOR_US = 300;
