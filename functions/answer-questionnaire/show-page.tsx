import type { ComponentChildren } from 'preact';
import { ReachLines } from '#shared/web/components/reach-lines.tsx';
import { Responsible } from '#shared/web/frame/page-foot.tsx';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { personStyle } from '#shared/web/generated/person-style.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { linkTo, type Visit } from './visit.ts';

type Shown = Readonly<{
  title: string;
  status?: number;
  hasErrors?: boolean;
  /** The script tells when the page has been seen. */
  tellOpened?: boolean;
}>;

/** One of the referee's pages, in the employer's frame. */
export const showPage = (visit: Visit, shown: Shown, content: ComponentChildren): HttpResponse =>
  renderPage(
    {
      title: shown.title,
      status: shown.status ?? 200,
      hasErrors: shown.hasErrors === true,
      reading: visit.reading,
      organisation: visit.organisation,
      style: personStyle,
      languages: visit.offered,
      script: true,
      opened: shown.tellOpened === true ? linkTo(visit, '/opened') : null,
      foot: (
        <Responsible
          reading={visit.reading}
          organisation={visit.organisation.name}
          dataPath={`${visit.base}/data`}
          yours={false}
        />
      ),
    },
    content,
  );

/** Whom to write to. */
export const RecruiterLines = ({ visit }: Readonly<{ visit: Visit }>) => (
  <p class="small">
    {visit.names.recruiter}
    <ReachLines recruiter={visit.file.check.recruiter} />
  </p>
);
