import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { audienceOf } from '#shared/domain/report/report-reader.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import { dayTimeOf } from '../overview/row-texts.ts';
import type { Ports } from '../ports.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';

export const urlOfReportLink = (
  { linkMaker }: Pick<Ports, 'linkMaker'>,
  { check }: CheckFile,
  link: ReportLink,
): string =>
  linkMaker.urlOf({
    purpose: 'report',
    organisationId: check.organisationId,
    checkId: check.id,
    person: link.id,
    generation: link.linkGeneration,
    keyVersion: check.linkKeyVersion,
  });

/** One report link: its address to copy, a mail to write with it, until when it works. */
export async function showLink(ports: Ports, visit: Visit, file: CheckFile, linkId: string): Promise<HttpResponse> {
  const link = file.reportLinks.find((each) => each.id === linkId);
  if (link === undefined) return notFoundPage(visit);
  const texts = await loadStepTexts(visit.reading.language);
  const words = texts.link;
  const candidate = fullName(file.check.candidate);
  const title = words.title({ name: link.name ?? words.first });
  const audience = audienceOf(link);
  const isMailed = file.messages.some(({ recipient }) => recipient === link.id);
  const isOpen = opensReport(file.check, link, visit.now);
  const url = urlOfReportLink(ports, file, link);
  const when = dayTimeOf(visit, link.expiresAt);
  const subject = encodeURIComponent(words.mailSubject({ name: candidate }));
  const body = encodeURIComponent(words.mailBody({ url, when, sender: visit.session.name }));
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main" class="flow wrap-form">
      <p class="meta">
        <a href={pathIn(visit, `checks/${file.check.id}`)}>{texts.back({ name: candidate })}</a>
      </p>
      <h1>{title}</h1>
      <p>{isOpen ? words.until({ when }) : words.over}</p>
      {audience === null ? null : (
        <p>{texts.readers.onlyFor({ who: 'email' in audience ? audience.email : audience.domain })}</p>
      )}
      {link.email === undefined || !isMailed ? null : <p>{words.mailed({ email: link.email })}</p>}
      {isOpen ? (
        <>
          <div class="field">
            <label for="address">{words.address}</label>
            <span class="hint" id="address-h">
              {words.copyHint}
            </span>
            <input class="in" id="address" value={url} readOnly aria-describedby="address-h" />
          </div>
          <div class="acts">
            <a class="btn btn-main" href={`mailto:?subject=${subject}&body=${body}`}>
              {words.mail}
            </a>
            <a class="btn" href={url}>
              {words.open}
            </a>
          </div>
        </>
      ) : null}
    </main>,
  );
}
