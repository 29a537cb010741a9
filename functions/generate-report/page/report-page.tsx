import type { ReportDocument } from '../describe/report-document.ts';
import { NoticeOnTop } from './notice-on-top.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportSection } from './report-section.tsx';

type Props = Readonly<{ report: ReportDocument; linkUntil: string }>;

/** The report as a sheet of paper. `linkUntil` says how long the reader's link works. */
export const ReportPage = ({ report, linkUntil }: Props) => (
  <main id="main" class="sheet">
    <NoticeOnTop notice={report.notice} />
    <ReportHead report={report} linkUntil={linkUntil} />
    {report.sections.map((section) => (
      <ReportSection key={section.heading.text} section={section} />
    ))}
  </main>
);
