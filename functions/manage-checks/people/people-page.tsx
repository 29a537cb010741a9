import { longestEmail } from '#shared/domain/limits.ts';
import { daysToAnswer, type Erasure, erasureState } from '#shared/domain/subjects/erasure.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { ErrorText, Hidden } from '#shared/web/components/field-parts.tsx';
import { Icon } from '#shared/web/components/icon.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { errorAt } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { DataTabs } from './data-tabs.tsx';
import { ErasePanel } from './erase-panel.tsx';
import type { Found, PeopleView } from './found.ts';
import { FoundPanel } from './found-panel.tsx';

/** From so many days on the month's end is pointed out. */
const daysToWarn = 10;

type Page = Readonly<{
  view: PeopleView;
  /** Null before anybody was looked for. */
  found: Found | null;
  requestId: string;
  requests: readonly Erasure[];
}>;

/** Where a person is looked for, by an address or a number that is posted and stands in no address. */
export function peoplePage({ view, found, requestId, requests }: Page): HttpResponse {
  const { visit, texts, errors } = view;
  const hasErrors = errors.length > 0;
  return renderDesk(
    { ...frameOf(visit, 'data'), title: texts.title, hasErrors, status: hasErrors ? 422 : 200 },
    <main id="main">
      <ErrorSummary reading={visit.reading} errors={errors} />
      <div class="head">
        <h1>{texts.title}</h1>
      </div>
      <DataTabs visit={visit} current="people" />
      <p class="quiet gap-s">{texts.lead}</p>
      <SearchForm view={view} />
      {found === null ? null : <Matched view={view} found={found} />}
      <div class="cols gap">
        <div class="flow">
          {found === null || isNothing(found) ? null : (
            <>
              <FoundPanel view={view} found={found} />
              <ErasePanel view={view} found={found} requestId={requestId} />
            </>
          )}
        </div>
        <aside class="side" aria-label={texts.requests.heading}>
          <Requests visit={visit} texts={texts} requests={requests} />
        </aside>
      </div>
    </main>,
  );
}

const isNothing = ({ found, member }: Found): boolean =>
  found.parts.length === 0 && found.leads.length === 0 && !member.administrator && !member.takesCalls;

function SearchForm({ view: { visit, texts, who, errors } }: Readonly<{ view: PeopleView }>) {
  const message = errorAt(errors, 'who');
  return (
    <search class="gap-s">
      <form class="find" method="post" action={pathIn(visit, 'people')} noValidate>
        <Hidden values={{ token: visit.session.formToken }} />
        <label class="vh" for="who">
          {texts.field}
        </label>
        <input
          class="in"
          id="who"
          name="who"
          value={who}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={longestEmail}
          placeholder={texts.field}
          aria-invalid={message === null ? undefined : true}
          aria-describedby={message === null ? undefined : 'who-e'}
        />
        <button type="submit" class="btn btn-s">
          {texts.find}
        </button>
      </form>
      {message === null ? null : <ErrorText reading={visit.reading} id="who" message={message} />}
    </search>
  );
}

/** By what it was looked for, which is not always what was typed. */
function Matched({ view: { texts }, found }: Readonly<{ view: PeopleView; found: Found }>) {
  const { email, phone } = found.subject;
  return (
    <p class="meta gap-s" role="status">
      {isNothing(found) ? <b>{texts.nothing} </b> : null}
      {texts.matched({ as: email ?? phone ?? '' })} {email === null ? null : `${texts.matchedEmail} `}
      {texts.noted}
    </p>
  );
}

type Listed = Readonly<{ visit: Visit; texts: PeopleView['texts']; requests: readonly Erasure[] }>;

function Requests({ visit, texts, requests }: Listed) {
  const words = texts.requests;
  return (
    <Panel id="h-requests" title={words.heading}>
      <div class="in-panel">
        {requests.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="links">
            {requests.map((request) => (
              <li key={request.id}>
                <a href={pathIn(visit, `people/requests/${request.id}`)}>
                  {words.open({ day: dayOf(visit, request.requestedAt) })}
                </a>
                <span class="meta">
                  <DaysLeft visit={visit} texts={texts} request={request} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

export const dayOf = ({ organisation, reading }: Visit, time: string): string =>
  formatDate(time, organisation.offsetChanges, reading.language);

type One = Readonly<{ visit: Visit; texts: PeopleView['texts']; request: Erasure }>;

/** How a request stands and how many days of the month are left, or when it was answered. */
export function DaysLeft({ visit, texts, request }: One) {
  const { states, daysLeft, overdue, done } = texts.requests;
  const left = daysToAnswer(request, visit.now);
  if (left === null) return <>{done({ day: dayOf(visit, request.doneAt ?? request.requestedAt) })}</>;
  return (
    <>
      {left <= daysToWarn ? <Icon name="warning" /> : null}
      {`${states[erasureState(request)]}, ${left > 0 ? daysLeft({ count: left }) : overdue}`}
    </>
  );
}
