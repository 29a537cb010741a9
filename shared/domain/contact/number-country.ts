import { callingCodes } from './calling-codes.ts';

/** Whether an E.164 number is of one of these countries (ISO 3166). No calling code begins another. */
export const isNumberOf = (countries: readonly string[], phone: string): boolean =>
  Object.entries(callingCodes).some(([country, code]) => countries.includes(country) && phone.startsWith(`+${code}`));
