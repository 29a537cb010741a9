import type * as z from 'zod/mini';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import { makeLinkForReader } from '#shared/domain/decisions/make-report-link.ts';
import { revokeReportLink } from '#shared/domain/decisions/revoke-report-link.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import {
  audienceOf,
  type LinkAudience,
  namesClient,
  readDomain,
  readersOf,
} from '#shared/domain/report/report-reader.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import type { ReportLinkView } from '#shared/web/api/steer-answers.ts';
import { reportLinkInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type FieldError, fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { actWith, changeCheck, type Steering, steerOnce } from './steering.ts';

const showLink = ({ ports }: Steering, { check }: CheckFile, link: ReportLink): ReportLinkView => ({
  id: link.id,
  url: ports.linkMaker.urlOf({
    purpose: 'report',
    organisationId: check.organisationId,
    checkId: check.id,
    person: link.id,
    generation: link.linkGeneration,
    keyVersion: check.linkKeyVersion,
  }),
  name: link.name,
  reader: audienceOf(link),
  role: link.role ?? null,
  readers: readersOf(link).map(({ email, readings, lastAt }) => ({ email, openings: readings, lastOpenedAt: lastAt })),
  integritySignals: link.withoutSignals !== true,
  createdAt: link.createdAt,
  expiresAt: link.expiresAt,
  revokedAt: link.revokedAt,
  openings: link.openings,
  lastOpenedAt: link.lastOpenedAt,
  fetches: link.fetches ?? 0,
  lastFetchedAt: link.lastFetchedAt ?? null,
});

/** `GET …/report-links`: every link there was, the newest last. */
export const listReportLinks = (steering: Steering): HttpResponse =>
  jsonResponse(200, {
    reportLinks: steering.file.reportLinks.map((link) => showLink(steering, steering.file, link)),
    cursor: null,
  });

type Input = z.infer<typeof reportLinkInput>;

function readAudience(reader: NonNullable<Input['reader']>): LinkAudience | FieldError {
  const { email, domain } = reader;
  if ((email === null) === (domain === null)) return fieldError('/reader', 'one_of_these');
  if (email !== null) {
    const address = parseEmail(email);
    if (address === null) return fieldError('/reader/email', 'not_email');
    return isSendable(address) ? { email: address } : fieldError('/reader/email', 'email_not_ascii');
  }
  const read = readDomain(domain ?? '');
  return typeof read === 'string' ? fieldError('/reader/domain', read) : read;
}

/** Who alone may read by the link, if anybody; or what is wrong with what the body says of it. */
function readLink({ reader, role }: Input, { check }: CheckFile) {
  const audience = reader === null || reader === undefined ? null : readAudience(reader);
  const errors = [
    ...(audience !== null && 'pointer' in audience ? [audience] : []),
    ...(role !== null && namesClient(role, check.project.clientName) ? [fieldError('/role', 'names_client')] : []),
  ];
  return audience !== null && 'pointer' in audience ? { audience: null, errors } : { audience, errors };
}

/** `POST …/report-links`: a new link of 30 days. Without a label it bears the recruiter's name. */
export async function createReportLink(steering: Steering): Promise<HttpResponse> {
  const { request, organisation, file } = steering;
  const body = parseBody(reportLinkInput, request);
  if ('response' in body) return body.response;
  const name = body.value.label ?? body.value.name ?? file.check.recruiter.name;
  const { audience, errors } = readLink(body.value, file);
  if (errors.length > 0) return problemResponse('not_valid', request, { errors });
  return steerOnce(steering, (_, ids) => {
    const linkId = ids.reportLink();
    const withSignals = body.value.integritySignals ?? true;
    const { role } = body.value;
    const reader = { linkId, name, email: null, language: organisation.language, audience, role, withSignals };
    return {
      decide: (current, context) => makeLinkForReader(current, reader, actWith(null), context),
      answer: (current) => {
        const link = current.reportLinks.find((each) => each.id === linkId);
        return link === undefined
          ? problemResponse('not_found', request)
          : jsonResponse(201, showLink(steering, current, link));
      },
    };
  });
}

/** `DELETE …/report-links/{linkId}`: the link stops at once. */
export const deleteReportLink = (steering: Steering, linkId: string): Promise<HttpResponse> =>
  changeCheck(steering, {
    decide: (current, context) => revokeReportLink(current, linkId, actWith(null), context),
    answer: () => ({ status: 204, headers: {}, body: '' }),
  });
