import { type Erasure, erasureState } from '#shared/domain/subjects/erasure.ts';
import { Facts } from '#shared/web/components/lists.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn } from '../visit.ts';
import { type PeopleView, whyKept } from './found.ts';
import { DaysLeft, dayOf } from './people-page.tsx';

/** How a wish to be erased stands: nobody is named in it. */
export function requestPage(view: PeopleView, request: Erasure): HttpResponse {
  const { visit, texts } = view;
  const words = texts.request;
  const { facts } = words;
  return renderDesk(
    { ...frameOf(visit, 'data'), title: words.title },
    <main id="main" class="flow">
      <p class="meta">
        <a href={pathIn(visit, 'people')}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <Facts
        facts={[
          { label: facts.received, value: dayOf(visit, request.requestedAt) },
          { label: facts.by, value: texts.requests.by[request.askedBy] },
          { label: facts.answerBy, value: dayOf(visit, request.answerBy) },
          {
            label: facts.state,
            value:
              request.doneAt === null ? (
                <DaysLeft visit={visit} texts={texts} request={request} />
              ) : (
                texts.requests.states[erasureState(request)]
              ),
          },
          ...(request.doneAt === null ? [] : [{ label: facts.done, value: dayOf(visit, request.doneAt) }]),
          ...(request.note === null
            ? []
            : [{ label: facts.note, value: <span class="own-lines">{request.note}</span> }]),
        ]}
      />
      <Panel id="h-steps" title={words.steps}>
        <div class="in-panel">
          {request.steps.length === 0 ? <p>{words.none}</p> : <Steps view={view} request={request} />}
        </div>
      </Panel>
    </main>,
  );
}

function Steps({ view, request }: Readonly<{ view: PeopleView; request: Erasure }>) {
  const { visit, texts, copy } = view;
  const { columns, step: states } = texts.request;
  return (
    <StackedTable class="tbl stack" name={{ by: 'h-steps' }} titles={[columns.check, columns.role, columns.state]}>
      {request.steps.map(({ checkId, role, person, state, kept }) => (
        <StackedRow
          key={`${checkId} ${person}`}
          head={<a href={pathIn(visit, `checks/${checkId}`)}>{checkId}</a>}
          cells={[
            { title: columns.role, value: copy.roles[role] },
            { title: columns.state, value: `${states[state]}${kept === null ? '' : `: ${whyKept(view, kept)}`}` },
          ]}
        />
      ))}
    </StackedTable>
  );
}
