import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { latestGoesAt } from '#shared/domain/messages/going-out.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import { loadCheckTexts } from '#shared/i18n/recruiter/check/load.ts';
import type { DoneCode } from '#shared/i18n/recruiter/check/texts.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import { Icon } from '#shared/web/components/icon.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { dayTimeOf, timesOf } from '../overview/row-texts.ts';
import type { Ports } from '../ports.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { CallerNotices } from './caller-notice.tsx';
import { CandidatePanel } from './candidate-panel.tsx';
import { CheckHero } from './check-hero.tsx';
import type { CheckView } from './check-view.ts';
import { HoldNotice } from './hold-notice.tsx';
import { LeftOutNotice } from './left-out-notice.tsx';
import { MorePanel } from './more-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { ObjectionNotices } from './objection-notices.tsx';
import { findMarked, type MarkedAnswers, PassagesPanel } from './passages-panel.tsx';
import { RefereesPanel } from './referees-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { findSentTemplates, SentPanel, type SentTemplate } from './sent-panel.tsx';
import { SignalsPanel } from './signals-panel.tsx';
import { StartPanel } from './start-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { UnsentPanel } from './unsent-panel.tsx';

/** The check page: who, how far, what the recruiter can do now, and all that happened. */
export async function showCheck(ports: Ports, visit: Visit, file: CheckFile): Promise<HttpResponse> {
  const [events, notes, texts, templates, signals, marked] = await Promise.all([
    ports.checks.loadEvents(file.check.id),
    ports.notes.list(file.check.id),
    loadCheckTexts(visit.reading.language),
    findSentTemplates(ports, file),
    loadSignalTexts(visit.reading.language),
    findMarked(ports.checks, { visit, file }),
  ]);
  return checkPage({ visit, file, texts }, { events, notes, templates, signals, marked });
}

type Beside = Readonly<{
  events: readonly CheckEvent[];
  notes: readonly CheckNote[];
  templates: readonly SentTemplate[];
  signals: SignalTexts;
  marked: MarkedAnswers | null;
}>;

function checkPage(view: CheckView, { events, notes, templates, signals, marked }: Beside): HttpResponse {
  const { visit, file, texts } = view;
  const isUntouched = file.check.status === 'accepted';
  return renderDesk(
    { ...frameOf(visit), title: texts.title({ name: fullName(file.check.candidate) }) },
    <main id="main">
      <p class="meta">
        <a href={pathIn(visit, 'checks')}>{texts.back}</a>
      </p>
      <DoneNotice view={view} />
      <HoldNotice view={view} />
      <ObjectionNotices view={view} />
      <CallerNotices view={view} />
      <LeftOutNotice view={view} />
      <CheckHero view={view} />
      <div class="cols">
        <div class="flow">
          <UnsentPanel view={view} />
          {isUntouched ? <StartPanel view={view} /> : <RefereesPanel view={view} />}
          {marked === null ? null : <PassagesPanel view={view} marked={marked} />}
          <SignalsPanel view={view} signals={signals} />
          <TimelinePanel view={view} events={events} />
        </div>
        <div class="side">
          <ReportPanel view={view} />
          <CandidatePanel view={view} />
          <SentPanel view={view} templates={templates} />
          <MorePanel view={view} />
          <NotesPanel view={view} notes={notes} />
        </div>
      </div>
    </main>,
  );
}

/** After these something is on its way. */
const sending: readonly DoneCode[] = ['asked', 'added', 'sent', 'resent', 'reminded'];

function doneText({ visit, file, texts }: CheckView, code: DoneCode): string {
  const later = sending.includes(code) ? latestGoesAt(file.messages, timesOf(visit)) : null;
  if (later === null) return texts.done[code];
  const goes = texts.goesLater({ when: dayTimeOf(visit, later) });
  return code === 'added' ? `${texts.done.added} ${goes}` : goes;
}

const isDoneCode = (texts: CheckView['texts'], code: string): code is DoneCode => Object.hasOwn(texts.done, code);

/** What the last step did, in words, after its redirect. */
function DoneNotice({ view }: Readonly<{ view: CheckView }>) {
  const code = view.visit.request.query['done'] ?? '';
  if (!isDoneCode(view.texts, code)) return null;
  return (
    <p class="saved" role="status">
      <Icon name="check" /> {doneText(view, code)}
    </p>
  );
}
