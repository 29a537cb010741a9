import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import { usualPageSize } from '#shared/domain/limits.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { frameOf, ownerOf, pathIn, type Visit } from '../visit.ts';
import { FindForm } from './find-form.tsx';
import { SectionPanels } from './section-panels.tsx';

/** What a posted search finds of the checks that this visit sees; with no word, all of them. */
export async function searchChecks({ finder }: Ports, visit: Visit): Promise<HttpResponse> {
  const words = fieldValue(visit.form, 'words');
  if (words === '') return redirect(pathIn(visit, 'checks'));
  const files = await finder.find(ownerOf(visit), words, {
    limit: usualPageSize,
    isSeen: (file) => maySeeCheck(file, visit),
  });
  const { title, found, showAll } = visit.texts.overview;
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main">
      <div class="head">
        <h1>{title}</h1>
        <FindForm visit={visit} words={words} />
      </div>
      <p class="gap" role="status">
        <b>{found({ count: files.length })}</b> <a href={pathIn(visit, 'checks')}>{showAll}</a>
      </p>
      <div class="gap">
        <SectionPanels visit={visit} files={files} />
      </div>
    </main>,
  );
}
