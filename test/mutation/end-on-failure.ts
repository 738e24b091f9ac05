import fc from "fast-check";

/** A mutant is caught by the first counterexample: a shorter one is of no use. */
fc.configureGlobal({ endOnFailure: true });
