import type { ComponentChildren } from 'preact';
import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import { Card } from '#shared/web/components/blocks.tsx';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { personStyle } from '#shared/web/generated/person-style.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { ReaderVisit } from './reader-visit.ts';

type Options = Readonly<{ title: string; status?: number; hasErrors?: boolean }>;

/** The frame of what a reader sees before the report: who shared it, and never whose it is. */
export function readerPage(visit: ReaderVisit, options: Options, content: ComponentChildren): HttpResponse {
  const { reading, texts, place } = visit;
  const { organisation } = place;
  const { recruiter } = place.file.check;
  return renderPage(
    {
      ...options,
      reading,
      organisation,
      style: personStyle,
      foot: reading.texts.responsible({ organisation: organisation.name }),
    },
    <>
      <main id="main" class="flow">
        {content}
      </main>
      <aside class="side" aria-label={texts.why.title}>
        <Card>
          <h2>{texts.why.title}</h2>
          <p class="small">{texts.why.text}</p>
        </Card>
        <section class="flow">
          <h2>{texts.questions}</h2>
          <p class="small">
            <bdi>{recruiter.name}</bdi>, {organisation.name}
            <br />
            <a href={mailtoOf(recruiter.email)}>{recruiter.email}</a>
          </p>
        </section>
      </aside>
    </>,
  );
}
