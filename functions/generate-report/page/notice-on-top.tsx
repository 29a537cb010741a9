import { Notice } from '#shared/web/components/notice.tsx';
import type { ReportDocument } from '../describe/report-document.ts';

/** That answers are missing, before anything else. */
export const NoticeOnTop = ({ notice }: Readonly<Pick<ReportDocument, 'notice'>>) =>
  notice === null ? null : (
    <div class="sheet-top">
      <Notice kind="plain" title={notice.heading}>
        {notice.text === '' ? null : <p>{notice.text}</p>}
      </Notice>
    </div>
  );
