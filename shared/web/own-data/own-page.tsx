import type { ComponentChildren } from 'preact';
import { Responsible } from '../frame/page-foot.tsx';
import { renderPage } from '../frame/render-page.tsx';
import { personStyle } from '../generated/person-style.ts';
import type { HttpResponse } from '../http/http.ts';
import { type OwnVisit, ownPath } from './own-visit.ts';

type Options = Readonly<{ title: string; status?: number; hasErrors?: boolean }>;

/** The frame of these pages. */
export const ownPage = (visit: OwnVisit, options: Options, content: ComponentChildren): HttpResponse =>
  renderPage(
    {
      ...options,
      reading: visit.reading,
      organisation: visit.organisation,
      style: personStyle,
      foot: (
        <Responsible
          reading={visit.reading}
          organisation={visit.organisation.name}
          dataPath={ownPath(visit)}
          yours={visit.person.role === 'candidate'}
        />
      ),
    },
    content,
  );
