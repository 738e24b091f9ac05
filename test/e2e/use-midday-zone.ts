/**
 * For the projects' `setupFiles`: a time zone in which it is ten in the morning now, for this process and for the
 * browsers that it starts. So no suite meets midnight, the end of "until tomorrow" at four, or a change of clocks
 * while it runs; the unit tests and the simulated years meet all of these.
 */
const ahead = 10 - new Date().getUTCHours();
const offset = ahead < -12 ? ahead + 24 : ahead;
// The signs of these zone names are inverted.
process.env.TZ = offset === 0 ? "Etc/GMT" : `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset)}`;
