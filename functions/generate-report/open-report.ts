import type { CheckFile } from '#shared/domain/check-file.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { compileReport } from '#shared/domain/report/compile-report.ts';
import type { ReportLink } from '#shared/domain/report-link.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import { describeReport } from './describe/describe-report.ts';
import type { ReportDocument } from './describe/report-document.ts';
import type { ReportPorts } from './report-ports.ts';

/** The report as it stands now, for the reader of one link. */
export type OpenReport = Readonly<{
  file: CheckFile;
  organisation: Organisation;
  link: ReportLink;
  texts: ReportTexts;
  report: ReportDocument;
}>;

/** Reads all answers and puts them in words; the opening is noted beside it. */
export async function openReport(
  ports: ReportPorts,
  { file, organisation, link }: Pick<OpenReport, 'file' | 'organisation' | 'link'>,
): Promise<OpenReport> {
  const checkId = file.check.id;
  const [submissions, texts, templateOf] = await Promise.all([
    ports.checks.loadSubmissions(checkId),
    loadReportTexts(organisation.language),
    ports.loadTemplates(),
    ports.checks.recordOpening(checkId, link.id, ports.clock()),
  ]);
  const model = compileReport({ file, submissions, templateOf, organisation });
  return { file, organisation, link, texts, report: describeReport(model, texts, organisation.offsetChanges) };
}
