/** `TEST_DAYS_AHEAD=40 npm test` runs every level as if it were that many days later: no test may depend on the date. */
export const daysAhead = Number(process.env['TEST_DAYS_AHEAD'] ?? 0);
