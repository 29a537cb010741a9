import { quartersOf } from '#shared/domain/call/call-slots.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { CallDeskTexts } from '#shared/i18n/recruiter/call/texts.ts';
import type { Ports } from '../ports.ts';
import type { Explanation, StepPlace } from '../steps/step.ts';

type Wanted = Readonly<{ at: string; minutes: number; handler: Recruiter }>;

/** Says at the field that the one who calls has another call then; null when the time is free. */
export async function explainTaken(
  { callBook }: Pick<Ports, 'callBook'>,
  { visit, params }: StepPlace,
  { at, minutes, handler }: Wanted,
  { words, field }: Readonly<{ words: CallDeskTexts; field: string | null }>,
): Promise<Explanation | null> {
  const quarters = quartersOf(at, minutes);
  const [from = at, to = at] = [quarters[0], quarters.at(-1)];
  const taken = await callBook.taken(
    { organisationId: visit.organisation.id, live: visit.session.live },
    handler.email,
    from,
    to,
  );
  const isTaken = taken.some(({ refereeId }) => refereeId !== params['referee']);
  return isTaken ? { field, message: words.eTaken({ caller: handler.name }) } : null;
}
