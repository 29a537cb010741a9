import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import { isNoticeWay, noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import { noticeWords } from '#shared/i18n/recruiter/notice-words.ts';
import { Actions, Button, Saved } from '#shared/web/components/blocks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';

/** How this recruiter is told what happens, drawn from what they have chosen. */
export async function ownNotices(ports: Ports, visit: Visit) {
  const { reading, organisation, session, request } = visit;
  const words = noticeWords[reading.language];
  const chosen = await (await ports.openNotices()).find(organisation.id, session.email);
  const ways = noticeWays.map((way) => ({ value: way, text: words.ways[way] }));
  return (
    <div class="panel" id="notices">
      <form class="in-panel" method="post" action={pathIn(visit, 'sessions')}>
        {request.query['told'] === undefined ? null : <Saved text={words.saved} />}
        <input type="hidden" name="token" value={session.formToken} />
        <SelectField
          reading={reading}
          errors={noErrors}
          name="notices"
          label={words.label}
          hint={words.hint}
          value={chosen ?? ''}
          options={[{ value: '', text: words.asOrganisation }, ...ways]}
        />
        <Actions>
          <Button kind="plain" text={words.save} />
        </Actions>
      </form>
    </div>
  );
}

/** Keeps what was chosen. Only who signed in to the real checks chooses: a test key sends nothing. */
export async function chooseNotices(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const way = fieldValue(visit.form, 'notices');
  const notices = await ports.openNotices();
  if (visit.session.live) {
    const { organisation, session, actor, now } = visit;
    const entry = entryOf(
      { organisationId: organisation.id, live: true },
      'settings.changed',
      actor,
      now,
      'ownNotices',
    );
    await notices.choose(organisation.id, session.email, isNoticeWay(way) ? way : null, entry);
  }
  return redirect(pathIn(visit, 'sessions', { told: '1' }));
}
