import type { CheckSource } from '#shared/domain/check-source.ts';
import type { ConnectionOf } from '#shared/domain/connection.ts';
import { readSourceKey } from '#shared/field-encryption/read-source-key.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import type { HttpResponse } from '#shared/web/http.ts';
import { checkRequestsOf, makeCheck } from '#shared/web/requests/make-check.ts';
import type { ReadRequest } from '#shared/web/requests/read-check-request.ts';
import type { Asked, Contract } from '../../asked.ts';
import { authenticate } from '../authenticate.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { type EvaluationDetails, invitation } from '../schema.ts';
import { decryptFields } from './decrypt-fields.ts';
import { readInvitation } from './read-invitation.ts';

const accepted: HttpResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

/** What results must quote. The key of the source is kept with the check: only who sent one is answered encrypted. */
function sourceOf({ id }: ConnectionOf<'talentech'>, details: EvaluationDetails): CheckSource {
  const { sourcesystem: system, sourcesystempublickey: key } = details;
  return {
    kind: 'talentech',
    connectionId: id,
    externalKey: details.invitationid,
    details: {
      ...(system === null ? {} : { sourceSystem: system.slice(0, 100) }),
      ...(key === null ? {} : { publicKey: key }),
    },
  };
}

async function isMade({ ports }: Asked, organisationId: string, invitationId: string): Promise<boolean> {
  const known = await ports.externalKeys.find(organisationId, 'talentech', invitationId);
  return known !== null && (await ports.checks.load(known.checkId)) !== null;
}

/** One check for the invitation, by ids that a repeat makes again. */
async function make(
  { ports }: Asked,
  connection: ConnectionOf<'talentech'>,
  read: ReadRequest,
  source: CheckSource,
): Promise<void> {
  const { organisationId, live } = connection;
  const seed = [organisationId, 'talentech', source.externalKey];
  const now = ports.clock();
  const wanted = { checkId: makeIds(seed, now).check(0), startedAt: now };
  const { startedAt } = await ports.externalKeys.claim(organisationId, 'talentech', source.externalKey, wanted);
  const requests = checkRequestsOf(read, { organisationId, live, source }, makeIds(seed, startedAt));
  for (const request of requests) await makeCheck(ports.checks, request, { startedAt, isReplay: false });
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
  const { data: parsed } = invitation.safeParse(body);
  if (parsed === undefined) {
    return refuse(400, { user: [faults.unreadable], system: ['The body is not an invitation.'] });
  }
  if (await isMade(asked, organisation.id, parsed.evaluationdetails.invitationid)) return accepted;
  const { sourcesystempublickey: sourceKey } = parsed.evaluationdetails;
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
  await make(asked, connection, reading.read, sourceOf(connection, open.evaluationdetails));
  return accepted;
};
