import { entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { loadCheckTexts } from '#shared/i18n/recruiter/check/load.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';

/** The address of the candidate's own pages, to tell somebody who calls. That it was brought up is in the audit trail. */
export async function showCandidateLink(ports: Ports, visit: Visit, file: CheckFile): Promise<HttpResponse> {
  const { check } = file;
  const { candidate } = check;
  if (!isUnderWay(check.status) || check.candidateAskedAt === null) return notFoundPage(visit);
  const { language } = visit.reading;
  const [texts, steps] = await Promise.all([loadCheckTexts(language), loadStepTexts(language)]);
  await ports.audit.note(entryOfCheck(check, 'candidate.link_shown', visit.actor, visit.now, 'candidate'));
  const url = ports.linkMaker.urlOf({
    purpose: 'candidate',
    organisationId: check.organisationId,
    checkId: check.id,
    person: 'candidate',
    generation: candidate.linkGeneration,
    keyVersion: check.linkKeyVersion,
  });
  const title = texts.candidate.link;
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main" class="flow wrap-form">
      <p class="meta">
        <a href={pathIn(visit, `checks/${check.id}`)}>{steps.back({ name: fullName(candidate) })}</a>
      </p>
      <h1>{title}</h1>
      <p>{texts.candidate.linkLead}</p>
      <div class="field">
        <label for="address">{steps.link.address}</label>
        <span class="hint" id="address-h">
          {steps.link.copyHint}
        </span>
        <input class="in" id="address" value={url} readOnly aria-describedby="address-h" />
      </div>
    </main>,
  );
}
