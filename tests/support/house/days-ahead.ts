/** `TEST_NOW=2027-03-28T01:30:00Z` has the runner's clock begin then, at every level. The machine's own is never moved. */
const begin = process.env['TEST_NOW'];
export const clockStart = begin === undefined ? null : Date.parse(begin);

/** `TEST_DAYS_AHEAD=40 npm test` runs every level as if it were that many days later: no test may depend on the date. */
export const daysAhead = Number(process.env['TEST_DAYS_AHEAD'] ?? 0);
