/** How long it takes to name so many referees and read what it is about, as candidates are told. */
export const minutesToName = (referees: number): number => 2 * referees + 1;
