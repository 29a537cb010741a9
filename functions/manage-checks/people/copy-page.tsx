import { formatDayTime } from '#shared/i18n/dates.ts';
import type { SubjectExportView } from '#shared/web/api/subject.ts';
import { Actions, Button } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { CopyParts, loadCopyWords } from '#shared/web/subjects/copy-parts.tsx';
import { frameOf, pathIn } from '../visit.ts';
import type { PeopleView } from './found.ts';

/** All that is kept of somebody, to read and to print. */
export async function copyPage({ visit, texts, who }: PeopleView, view: SubjectExportView): Promise<HttpResponse> {
  const { organisation, reading, session } = visit;
  const words = await loadCopyWords(reading.language, organisation.offsetChanges);
  const { recruiterOf, member, parts } = view;
  const made = formatDayTime(view.exportedAt, organisation.offsetChanges, reading.language);
  return renderDesk(
    { ...frameOf(visit, 'data'), title: texts.copy.title },
    <main id="main" class="flow">
      <p class="meta">
        <a href={pathIn(visit, 'people')}>{texts.copy.back}</a>
      </p>
      <h1>{texts.copy.title}</h1>
      <p class="quiet">
        {texts.matched({ as: view.matched.email ?? view.matched.phone ?? '' })} {words.texts.made({ when: made })}
      </p>
      <form method="post" action={pathIn(visit, 'people/file')}>
        <Hidden values={{ token: session.formToken, who }} />
        <Actions>
          <Button kind="plain" text={texts.copy.file} />
        </Actions>
      </form>
      <CopyParts words={words} parts={parts} />
      {recruiterOf.length === 0 ? null : <p>{words.texts.leads({ count: recruiterOf.length })}</p>}
      {member.administrator ? <p>{words.texts.administrator}</p> : null}
      {member.takesCalls ? <p>{words.texts.takesCalls}</p> : null}
      <p>{words.texts.nothing}</p>
    </main>,
  );
}
