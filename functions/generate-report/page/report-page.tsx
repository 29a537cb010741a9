import { Notice } from '#shared/web/components/notice.tsx';
import type { ReportDocument } from '../describe/report-document.ts';
import { ReportHead } from './report-head.tsx';
import { ReportSection } from './report-section.tsx';

/** That answers are missing, before anything else. */
const NoticeOnTop = ({ notice }: Readonly<Pick<ReportDocument, 'notice'>>) =>
  notice === null ? null : (
    <div class="sheet-top">
      <Notice kind="plain" title={notice.heading}>
        {notice.text === '' ? null : <p>{notice.text}</p>}
      </Notice>
    </div>
  );

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
