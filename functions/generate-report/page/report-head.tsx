import { Ring } from '#shared/web/components/ring.tsx';
import type { ReportDocument } from '../describe/report-document.ts';

type Props = Readonly<{ report: ReportDocument; linkUntil: string }>;

/** Whom it is about, for which post, and how much there is. */
export const ReportHead = ({ report, linkUntil }: Props) => (
  <div class="report-head">
    <div>
      <p class="meta">{report.kicker}</p>
      <h1>{report.name}</h1>
      {report.post === null ? null : <p class="lead">{report.post}</p>}
      <p class="small quiet">{report.intro}</p>
    </div>
    <div class="status-line">
      <Ring status={report.status} counts={report} />{' '}
      <p>
        <b>{report.progress}</b>
        <br />
        <span class="meta">{linkUntil}</span>
      </p>
    </div>
  </div>
);
