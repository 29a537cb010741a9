import { newId } from '#shared/data/new-id.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { placeCall } from '#shared/domain/decisions/place-call.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { emptyForm } from '../builders/answered-check.ts';
import { buildRefereeDetails, buildRequest, contextAt, daysAfter } from '../builders/check-builders.ts';
import { type RecruiterDesk, rita } from './recruiter-desk.ts';

const bo = buildRefereeDetails().id;
const clara = { ...buildRequest().candidate, firstName: 'Clara', lastName: 'Test' };

export const mustLoad = async (desk: RecruiterDesk, check: string): Promise<CheckFile> => {
  const file = await desk.checks.load(check);
  if (file === null) throw new Error('The check is gone');
  return file;
};

type Given = Readonly<{ live?: boolean; recruiter?: Recruiter }>;

/** A check with an answer and a booked call of its recruiter, so that every route under it leads somewhere. */
export async function fullCheck(
  desk: RecruiterDesk,
  { live = true, recruiter = rita }: Given = {},
): Promise<CheckFile> {
  const id = newId('chk');
  const other = { ...buildRefereeDetails({ firstName: 'Eva', email: 'eva@example.org' }), id: newId('ref') };
  const request = { ...buildRequest({ id, organisationId: desk.organisation.id, live, recruiter }), referees: [] };
  const context = { ...contextAt(desk.now()), newId };
  const made = requestCheck(live ? request : { ...request, candidate: clara }, context);
  await desk.checks.create(made);
  await desk.checks.change(id, (file) => addReferees(file, [buildRefereeDetails(), other], 'recruiter', context));
  await desk.checks.change(id, (file) => submitAnswers(file, emptyForm(bo), context));
  const terms = { at: daysAfter(2), minutes: 30, phone: '+46701740633', handler: recruiter, zone: null };
  await desk.checks.change(id, (file) => placeCall(file, other.id, terms, { actor: 'referee' }, desk.now()));
  return mustLoad(desk, id);
}

/** What a form of any of these pages may post. */
export const everything = {
  channel: 'email',
  additionalText: 'Text',
  saveAsDefault: 'yes',
  days: '7',
  firstName: 'Ali',
  lastName: 'Demir',
  email: 'ali.demir@example.org',
  language: 'sv',
  referees: '3',
  lastDay: '2026-12-24',
  reader: 'Ali Demir',
  day: '2026-12-01',
  time: '10:00',
  finish: '1',
  fingerprint: '0',
};
