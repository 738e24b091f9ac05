import { describe, expect, it } from "vitest";
import {
  blank,
  edited,
  ended,
  kept,
  keysSetBy,
  meet,
  NOW,
  nothing,
  on,
  own,
  time,
  writesOf,
} from "../../../test/core/sync";
import { areaOf, recordOf } from "../../../test/core/sync-records";
import { mergeRemote } from "./sync-state";

const whole = {
  ...blank,
  quietTimes: [time("t1")],
  kept: [kept("n1")],
  notForUs: [{ momentId: "h1", since: NOW }],
  own: [own("own-1")],
};
const shared = meet(on("a", whole), nothing);

describe("sharing that was ended in another browser", () => {
  it("stops here, with everything still there", () => {
    const state = mergeRemote(shared.state, ended(shared.area), NOW);
    expect(state).toEqual({ ...shared.state, sync: null, sharingEnded: true });
  });

  it("stops here as well where another browser has begun a new one since", () => {
    const begun = meet(on("b", { ...blank, kept: [kept("z1")] }), ended(shared.area)).area;
    expect(begun).toMatchObject({ generation: 1, isEnded: false });
    const state = mergeRemote(shared.state, begun, NOW);
    expect(state).toEqual({ ...shared.state, sync: null, sharingEnded: true });
  });

  it("is begun anew by who turns it on, with all they have", () => {
    const anew = meet(on("a", { ...whole, sharingEnded: true }), ended(shared.area));
    expect(Object.keys(anew.area.records).sort()).toEqual(Object.keys(shared.area.records).sort());
    expect(anew.area).toMatchObject({ generation: 1, isEnded: false });
    expect(anew.state).toMatchObject({ kept: whole.kept, own: whole.own });
    expect(writesOf(anew.state, anew.area).set).toEqual([]);
  });

  it("says again that it goes on to an area that lost its marker", () => {
    const anew = meet(on("a", whole), ended(shared.area));
    const lost = { ...anew.area, generation: 0 };
    expect(mergeRemote(anew.state, lost, NOW)).toBe(anew.state);
    expect(keysSetBy(anew.state, lost)).toEqual(["sharing"]);
    expect(meet(anew.state, lost).area).toMatchObject({ generation: 1 });
  });
});

describe("whatever the area holds", () => {
  it("an empty area takes nothing away, and is filled again", () => {
    const met = meet(shared.state, nothing);
    expect(met.state).toBe(shared.state);
    expect(met.area).toEqual(shared.area);
  });

  it("an area in which everything was removed leaves all of it to be taken back", () => {
    const removed = Object.keys(shared.area.records).map((key) => [
      key,
      recordOf(null, { revision: 9 }),
    ]);
    const state = mergeRemote(shared.state, areaOf(Object.fromEntries(removed)), NOW);
    expect(state).toMatchObject({ quietTimes: [], kept: [], notForUs: [], own: [] });
    expect(state.removedElsewhere.map(({ key }) => key)).toEqual([
      "time.t1",
      "kept.n1",
      "not.h1",
      "own.own-1",
    ]);
  });

  it("a browser that has read nothing yet, or shares nothing, loses nothing to an end", () => {
    expect(mergeRemote(whole, ended(nothing), NOW)).toBe(whole);
    const fresh = mergeRemote(on("a", whole), ended(nothing), NOW);
    expect(fresh).toMatchObject({ kept: whole.kept, sharingEnded: false });
    expect(edited(fresh, {}).sync?.generation).toBe(1);
  });
});
