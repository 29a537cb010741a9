import type { ComponentChildren } from 'preact';
import type { Call } from '#shared/domain/call/call.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Ways } from '#shared/web/components/lists.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { QuestionsAndSource } from '../pages/questions-and-source.tsx';
import { StartSide } from '../pages/start-side.tsx';
import { showPage } from '../show-page.tsx';
import { linkTo } from '../visit.ts';
import { type CallVisit, callLink, phoneOf, whenOf } from './call-visit.ts';

/** The text with this part of it in one line: a number may break at its hyphen otherwise. */
function withWhole(text: string, part: string): ComponentChildren {
  const at = text.indexOf(part);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span class="nowrap">{part}</span>
      {text.slice(at + part.length)}
    </>
  );
}

type Props = Readonly<{ call: CallVisit; note: string }>;

/** Answering in writing after all: it calls the call off, so it is a button. */
const InWriting = ({ call: { visit, words }, note }: Props) => (
  <form class="flow gap-l" method="post" action={linkTo(visit, '/start')}>
    <Hidden values={{ form: visit.written.form }} />
    <h2>{words.booked.writing}</h2>
    <p>{note}</p>
    <Actions>
      <Button kind="plain" text={words.booked.writing} />
      <LinkButton kind="text" text={visit.texts.start.decline.title} href={linkTo(visit, '/decline')} />
    </Actions>
  </form>
);

/** When it is, who calls, on which number; and how to change that. */
export function bookedPage(view: CallVisit, call: Call): HttpResponse {
  const { visit, words, zone } = view;
  const texts = words.booked;
  const about = { caller: call.handler.name, when: whenOf(view, call.at), zone, phone: phoneOf(view, call.phone) };
  return showPage(
    visit,
    { title: texts.heading },
    <>
      <main id="main" class="flow">
        <h1>{texts.heading}</h1>
        <p class="lead">{withWhole(texts.lead(about), about.phone)}</p>
        {call.handler.phone === undefined ? null : (
          <p>{texts.from({ caller: call.handler.name, phone: call.handler.phone })}</p>
        )}
        <p>{texts.next}</p>
        <Ways
          ways={[
            { href: callLink(view, '/file'), title: texts.file, note: texts.fileNote },
            { href: callLink(view, '/times'), title: texts.move, note: texts.moveNote },
            { href: callLink(view, '/cancel'), title: texts.cancel, note: texts.cancelNote },
          ]}
        />
        <InWriting call={view} note={texts.writingNote} />
        <QuestionsAndSource visit={visit} />
      </main>
      <StartSide visit={visit} />
    </>,
  );
}

/** A time has been suggested, and nobody has answered yet. */
export function proposedPage(view: CallVisit, call: Call): HttpResponse {
  const { visit, words, zone } = view;
  const texts = words.proposed;
  return showPage(
    visit,
    { title: texts.heading },
    <>
      <main id="main" class="flow">
        <h1>{texts.heading}</h1>
        <p class="lead">{texts.lead({ caller: call.handler.name, when: whenOf(view, call.at), zone })}</p>
        <Ways
          ways={[
            { href: callLink(view, '/suggest'), title: texts.change, note: texts.changeNote },
            { href: callLink(view, '/cancel'), title: texts.withdraw, note: words.booked.cancelNote },
          ]}
        />
        <InWriting call={view} note={texts.writingNote} />
        <QuestionsAndSource visit={visit} />
      </main>
      <StartSide visit={visit} />
    </>,
  );
}

/** Calling it off: what happens, one button. */
export function cancelPage(view: CallVisit, call: Call): HttpResponse {
  const { visit, words, zone } = view;
  const texts = words.cancel;
  return showPage(
    visit,
    { title: texts.heading },
    <main id="main" class="flow">
      <h1>{texts.heading}</h1>
      <p class="lead">{texts.text({ caller: call.handler.name, when: whenOf(view, call.at), zone })}</p>
      <form method="post" action={linkTo(visit, '/call/cancel')}>
        <Actions>
          <Button kind="bad" text={texts.button} />
          <LinkButton kind="text" text={texts.keep} href={callLink(view)} />
        </Actions>
      </form>
    </main>,
  );
}
