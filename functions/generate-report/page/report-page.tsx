import { Actions, Button } from '#shared/web/components/blocks.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { ReportDocument } from '../describe/report-document.ts';
import { ReportHead } from './report-head.tsx';
import { ReportSection } from './report-section.tsx';

/** That answers are missing, before anything else. */
const NoticeOnTop = ({ notice, whole }: Readonly<Pick<ReportDocument, 'notice'> & Pick<Props, 'whole'>>) =>
  notice === null ? null : (
    <div class="sheet-top">
      <Notice kind="plain" title={notice.heading}>
        {notice.text === '' ? null : <p>{notice.text}</p>}
        {whole === null ? null : (
          <p>
            <a href={whole.href}>{whole.text}</a>
          </p>
        )}
      </Notice>
    </div>
  );

type HaveRead = Readonly<{ action: string; lead: string; button: string }>;

/** Without the script nothing tells that a person has read it, so they say so. */
const SayRead = ({ action, lead, button }: HaveRead) => (
  <noscript>
    <form class="have-read" method="post" action={action}>
      <p class="quiet">{lead}</p>
      <Actions>
        <Button kind="plain" text={button} />
      </Actions>
    </form>
  </noscript>
);

type Props = Readonly<{
  report: ReportDocument;
  /** Where the whole report is, when this is a part of it. */
  whole: Readonly<{ href: string; text: string }> | null;
  linkUntil: string;
  haveRead: HaveRead;
}>;

/** The report as a sheet of paper. `linkUntil` says how long the reader's link works. */
export const ReportPage = ({ report, whole, linkUntil, haveRead }: Props) => (
  <main id="main" class="sheet">
    <NoticeOnTop notice={report.notice} whole={whole} />
    <ReportHead report={report} linkUntil={linkUntil} />
    {report.sections.map((section) => (
      <ReportSection key={section.heading.text} section={section} />
    ))}
    <SayRead {...haveRead} />
  </main>
);
