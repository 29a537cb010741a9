import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import { opensToAll } from '#shared/domain/report/report-link.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { urlOfReportLink } from './show-link.tsx';

/** Leads to the report by its first link that works without a code, or to one referee's part of it; when none does, to where a new one is made. */
export function openReport(ports: Ports, visit: Visit, file: CheckFile): HttpResponse {
  const link = file.reportLinks.find((each) => opensToAll(each, visit.now) && opensReport(file.check, each, visit.now));
  if (link === undefined) return redirect(pathIn(visit, `checks/${file.check.id}/links`));
  const one = findReferee(file, visit.request.query['referee'] ?? '');
  return redirect(`${urlOfReportLink(ports, file, link)}${one === null ? '' : `?referee=${one.id}`}`);
}
