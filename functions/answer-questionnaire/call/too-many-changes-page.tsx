import type { HttpResponse } from '#shared/web/http/http.ts';
import { RecruiterLines, showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';

/** The referee has changed the call as often as they may: who can still set a time is named. */
export function tooManyChangesPage(visit: Visit): HttpResponse {
  const { heading, text } = visit.calls.tooManyChanges;
  return showPage(
    visit,
    { title: heading, status: 409 },
    <main id="main" class="flow">
      <h1>{heading}</h1>
      <p class="lead">{text({ recruiter: visit.names.recruiter })}</p>
      <RecruiterLines visit={visit} />
      <p>
        <a class="tap" href={linkTo(visit)}>
          {visit.reading.texts.goBack}
        </a>
      </p>
    </main>,
  );
}
