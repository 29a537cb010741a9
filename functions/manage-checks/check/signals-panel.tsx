import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import { type Signal, stateOfSignal } from '#shared/domain/signals/signal.ts';
import { namesIn, personName, sentenceOf, titleOf } from '#shared/i18n/signals/describe-signal.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import { Details, Tag } from '#shared/web/components/blocks.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { dayTimeOf } from '../overview/row-texts.ts';
import { type CheckView, underCheck } from './check-view.ts';

type Props = Readonly<{ view: CheckView; signals: SignalTexts }>;

function OwnWords({ view, signals: texts, signal }: Props & Readonly<{ signal: Signal }>) {
  const { file } = view;
  const silent = signal.people.filter(
    (person) => person !== 'candidate' && signal.replies.every((reply) => reply.person !== person),
  );
  return (
    <>
      {signal.replies.map(({ person, text }) => (
        <blockquote key={person} class="quote">
          <p class="small">
            <b>{texts.desk.writes({ name: personName(file, person, texts) })}:</b>{' '}
            <q class="own-lines" dir="auto">
              {text}
            </q>
          </p>
        </blockquote>
      ))}
      {silent.length === 0 ? null : <p class="small">{texts.desk.silent({ names: namesIn(file, silent, texts) })}</p>}
    </>
  );
}

function SignalCard({ view, signals: texts, signal }: Props & Readonly<{ signal: Signal }>) {
  const { visit, file } = view;
  const { desk } = texts;
  const { resolution } = signal;
  const title = titleOf(signal, texts);
  const step = `signals/${signal.id}/${resolution === null ? 'close' : 'reopen'}`;
  return (
    <article class="sig" id={signal.id}>
      <h3>
        {title} <Tag text={desk.states[stateOfSignal(signal)]} />
      </h3>
      <p>{sentenceOf(signal, file, { texts, language: visit.reading.language })}</p>
      <p class="small quiet">{texts.usual[signal.seen.code]}</p>
      <OwnWords view={view} signals={texts} signal={signal} />
      {resolution === null ? null : (
        <p class="small">
          {desk.closed({ by: resolution.by, when: dayTimeOf(visit, resolution.at) })}
          {resolution.note === null ? null : (
            <>
              {': '}
              <q class="own-lines" dir="auto">
                {resolution.note}
              </q>
            </>
          )}
        </p>
      )}
      <p class="acts acts-inline">
        <a class="btn btn-s" href={underCheck(view, step)}>
          {resolution === null ? desk.close : desk.reopen}
          <span class="vh">, {title}</span>
        </a>
      </p>
    </article>
  );
}

/** What was seen, the usual reasons, and what its people say; nothing where nothing was seen. */
export function SignalsPanel({ view, signals: texts }: Props) {
  const shown = shownSignals(view.file, view.visit.organisation);
  if (shown.length === 0) return null;
  const open = shown.filter((signal) => stateOfSignal(signal) === 'open').length;
  return (
    <Panel id="h-look" title={texts.desk.heading} note={texts.desk.count({ count: shown.length, open })}>
      {shown.map((signal) => (
        <SignalCard key={signal.id} view={view} signals={texts} signal={signal} />
      ))}
      <div class="sig">
        <Details summary={texts.desk.how}>
          <div class="flow small">
            {texts.desk.howTexts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </Details>
      </div>
    </Panel>
  );
}
