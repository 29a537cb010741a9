import type { OwnSession } from '#shared/domain/ports/session-store.ts';
import { Saved, Tag } from '#shared/web/components/blocks.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { sessionCookie } from '#shared/web/http/session-cookie.ts';
import { dayTimeOf } from '../overview/row-texts.ts';
import type { Ports } from '../ports.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { chooseNotices, ownNotices } from './own-notices.tsx';
import { signOut } from './sign-out.ts';

const cookieOf = ({ request, organisation }: Visit): string => sessionCookie(request, organisation.id) ?? '';

function SessionRow({ visit, own }: Readonly<{ visit: Visit; own: OwnSession }>) {
  const words = visit.texts.sessions;
  const { session, isThis } = own;
  const device = words.device(session.device ?? { browser: null, system: null });
  const cells = [
    { title: words.columns.since, value: dayTimeOf(visit, session.startedAt) },
    { title: words.columns.seen, value: dayTimeOf(visit, session.seenAt ?? session.startedAt) },
  ];
  const head = (
    <>
      {device} {isThis ? <Tag text={words.thisOne} /> : null}
      {session.byKey === true ? <span class="sub">{words.byKey}</span> : null}
    </>
  );
  const end = (
    <form method="post" action={pathIn(visit, 'sessions')}>
      <input type="hidden" name="token" value={visit.session.formToken} />
      <input type="hidden" name="session" value={own.id} />
      <button type="submit" class="btn btn-s">
        {words.end}
        <span class="vh">, {device}</span>
      </button>
    </form>
  );
  return <StackedRow head={head} cells={cells} last={end} />;
}

/** Where this person has signed in, each with a button that ends it. All at once end by the button of every page. */
export async function showSessions(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const words = visit.texts.sessions;
  const { columns } = words;
  const list = await ports.sessions.list(visit.session, cookieOf(visit), visit.now);
  return renderDesk(
    { ...frameOf(visit, 'sessions'), title: words.title },
    <main id="main" class="flow">
      <h1>{words.title}</h1>
      {visit.request.query['ended'] === undefined ? null : <Saved text={words.ended} />}
      <p class="lead">{words.lead}</p>
      <div class="panel">
        <div class="in-panel">
          <StackedTable
            class="tbl stack stack-line"
            name={{ label: words.tableLabel }}
            titles={[columns.device, columns.since, columns.seen]}
            action={columns.action}
          >
            {list.map((own) => (
              <SessionRow key={own.id} visit={visit} own={own} />
            ))}
          </StackedTable>
        </div>
      </div>
      {visit.session.live ? await ownNotices(ports, visit) : null}
    </main>,
  );
}

/** Ends one of them; the one that asks signs out. */
export async function endSession(ports: Ports, visit: Visit): Promise<HttpResponse> {
  if (visit.form.has('notices')) return chooseNotices(ports, visit);
  const id = fieldValue(visit.form, 'session');
  const list = await ports.sessions.list(visit.session, cookieOf(visit), visit.now);
  if (list.some((own) => own.isThis && own.id === id)) return signOut(ports, visit);
  await ports.sessions.endOne(visit.session, id, visit.now);
  return redirect(pathIn(visit, 'sessions', { ended: '1' }));
}
