import type { HttpResponse } from '#shared/web/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { StartSide } from './start-side.tsx';

/** How the referee's data are handled, and which rights there are. */
export function dataPage(visit: Visit): HttpResponse {
  const { names, organisation, reading } = visit;
  const texts = visit.texts.data;
  return showPage(
    visit,
    { title: texts.heading },
    <>
      <main id="main" class="flow">
        <h1>{texts.heading}</h1>
        <p class="lead">{texts.controller({ organisation: organisation.name })}</p>
        <p>{texts.what(names)}</p>
        <p>{texts.why(names)}</p>
        <p>{texts.readers(names)}</p>
        <p>{texts.keep({ months: organisation.retentionMonths })}</p>
        {organisation.disclosureText === null ? null : (
          <p lang={organisation.language}>{organisation.disclosureText}</p>
        )}
        <h2>{texts.rights}</h2>
        <ul class="list">
          {texts.rightsList.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
        <p>{texts.how(names)}</p>
        <p>{texts.complain}</p>
        <p>
          <a href={linkTo(visit)}>{reading.texts.goBack}</a>
        </p>
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
