import type { CheckSource } from '#shared/domain/check/check-source.ts';
import { detailsOfNotes, type SourceNote } from '#shared/domain/check/source-notes.ts';
import { longestName } from '#shared/domain/limits.ts';
import { cutLine } from '#shared/domain/text/clean-text.ts';
import { hasKeyForm, readSourceKey } from '#shared/field-encryption/read-source-key.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { claimCheck, findClaimed } from '#shared/web/ats/claim-check.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Contract } from '../../asked.ts';
import { authenticate, refuseTooOften } from '../authenticate.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { type EvaluationDetails, invitation } from '../schema.ts';
import { decryptFields } from './decrypt-fields.ts';
import { readInvitation } from './read-invitation.ts';

const accepted: HttpResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

/** What has not the form of a key is none, and nobody can count on an answer that it encrypts. */
const keyOf = ({ sourcesystempublickey: key }: Pick<EvaluationDetails, 'sourcesystempublickey'>): string | null =>
  key !== null && hasKeyForm(key) ? key : null;

/** What results must quote. The key of the source is kept with the check: only who sent one is answered encrypted. */
function detailsOf(
  { sourcesystem, ...details }: EvaluationDetails,
  notes: readonly SourceNote[],
): CheckSource['details'] {
  const key = keyOf(details);
  const system = cutLine(sourcesystem, longestName);
  return {
    ...(system === null ? {} : { sourceSystem: system }),
    ...(key === null ? {} : { publicKey: key }),
    ...detailsOfNotes(notes),
  };
}

/** `invitations`: starts a check for one candidate; the same invitation again makes no second. */
export const invite: Contract = async (asked) => {
  const { ports, request } = asked;
  const body = readBody(request);
  const caller = await authenticate(asked, body);
  if ('refusal' in caller) return caller.refusal;
  const { connection } = caller;
  const organisation = await ports.organisations.load(connection.organisationId);
  if (organisation === null) return refuse(404, { system: ['The organisation is not there.'] });
  const { faults } = await loadAtsTexts(organisation.language);
  const { data: parsed, error } = invitation.safeParse(body, { reportInput: true });
  if (parsed === undefined) {
    const where = fieldErrorsOf(error).map(({ pointer, code }) => `${pointer} ${code}`);
    return refuse(400, { user: [faults.unreadable], system: [`The body is not an invitation: ${where.join(', ')}.`] });
  }
  const { invitationid: key } = parsed.evaluationdetails;
  const sourceKey = keyOf(parsed.evaluationdetails);
  const known = await findClaimed(ports, connection, key);
  if (known === 'gone') {
    return refuse(410, { user: [faults.deleted], system: ['The check of this invitation has been deleted.'] });
  }
  if (known !== null) return accepted;
  if (sourceKey !== null && readSourceKey(sourceKey) === null) {
    return refuse(422, {
      user: [faults.unreadable],
      system: ['sourceSystemPublicKey is no RSA key that can be read.'],
    });
  }
  const open = await decryptFields(ports.fieldKeys, parsed);
  if (open === null) {
    return refuse(422, { user: [faults.encrypted], system: ['A field is encrypted for a key that is not ours.'] });
  }
  const reading = await readInvitation(ports, open, { connection, organisation });
  if ('faults' in reading) return refuse(400, reading.faults);
  const waitSeconds = ports.throttle.takeCandidates(connection.id, 1, ports.clock());
  if (waitSeconds > 0) return refuseTooOften(waitSeconds);
  const details = detailsOf(open.evaluationdetails, reading.notes);
  await claimCheck(ports, { connection, key, read: reading.read, details });
  return accepted;
};
