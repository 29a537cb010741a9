import type { ComponentChildren } from 'preact';
import { Responsible } from '#shared/web/frame/page-foot.tsx';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { personStyle } from '#shared/web/generated/person-style.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { CandidateView } from '../candidate-view.ts';

type Options = Readonly<{ title: string; status?: number; hasErrors?: boolean }>;

/** The frame of every page of the candidate. */
export function candidatePage(view: CandidateView, options: Options, content: ComponentChildren): HttpResponse {
  const { reading, organisation, base } = view;
  return renderPage(
    {
      ...options,
      reading,
      organisation,
      style: personStyle,
      script: options.hasErrors === true,
      foot: <Responsible reading={reading} organisation={organisation.name} dataPath={`${base}/data`} yours />,
    },
    content,
  );
}
