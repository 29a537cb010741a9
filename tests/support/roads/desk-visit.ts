import { byOneOf } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadCheckTexts } from '#shared/i18n/recruiter/check/load.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { openVisit } from '../../../functions/manage-checks/visit.ts';
import { buildOrganisation, minutesAfter } from '../builders/check-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

type Given = Readonly<{
  request?: Partial<HttpRequest>;
  organisation?: Partial<Organisation>;
  language?: Language;
  now?: string;
  email?: string;
  live?: boolean;
}>;

/** A request by Rita Ek, or whoever has this address, who has signed in. */
export async function buildVisit(given: Given = {}) {
  const { language = 'sv', now = minutesAfter(10), email = 'rita.ek@example.org', live = true } = given;
  const organisation = buildOrganisation({ language, ...given.organisation });
  const session = {
    organisationId: organisation.id,
    live,
    email,
    name: 'Rita Ek',
    formToken: 'a-token',
    startedAt: now,
    expiresAt: minutesAfter(480, now),
  };
  return openVisit(
    buildHttpRequest(given.request ?? {}),
    organisation,
    { session, actor: byOneOf('recruiter', 'per_rita') },
    now,
  );
}

/** What the parts of the check page are drawn from. */
export async function buildCheckView(file: CheckFile, given: Given = {}) {
  const visit = await buildVisit(given);
  return { visit, file, texts: await loadCheckTexts(visit.reading.language) };
}
