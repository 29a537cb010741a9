import * as z from 'zod/mini';
import { isSuccess, type PartnerAnswer } from '../connection/call-partner.ts';

const errorList = z.array(
  z.object({
    errorType: z.union([z.enum(['SystemError', 'UserError']), z.literal(0), z.literal(1)]),
    message: z.string(),
  }),
);

const unknown = 'Vitsord svarade inte som väntat. Försök igen om en stund.';

/** What of a refusal a recruiter may read: the texts marked as theirs, or that something went wrong. */
export const errorsIn = (answer: PartnerAnswer | null): string[] => {
  if (answer === null) return ['Vitsord är inte anslutet.'];
  if (isSuccess(answer)) return [];
  if (answer.status === 0) return ['Vitsord svarar inte. Försök igen om en stund.'];
  const parsed = errorList.safeParse(answer.body);
  const errors = parsed.success ? parsed.data : [];
  const forUsers = errors.filter(({ errorType }) => errorType === 'UserError' || errorType === 1);
  if (forUsers.length > 0) return forUsers.map(({ message }) => message);
  return [answer.status === 401 ? 'Vitsord känner inte igen anslutningen. Anslut på nytt.' : unknown];
};
