import type { ComponentChildren } from 'preact';
import { countReferees } from '#shared/domain/check/counts.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { Actions, Bar, Button } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, nameOf, refereePath } from '../candidate-view.ts';
import type { QuestionsAsked } from '../questions-for.ts';
import type { TypedReferee } from '../referee-form.ts';
import { candidatePage } from './candidate-page.tsx';
import { Introduction } from './introduction.tsx';
import { RefereeFields } from './referee-fields.tsx';
import { SavedReferees } from './saved-referees.tsx';
import { Side } from './side.tsx';

export type RefereeForm = Readonly<{
  /** Drawn with the form, so that a second post is the same referee. */
  id: string;
  /** The referee as stored; null for a new one. */
  stored: Referee | null;
  /** Drawn with the form for another person, who may be named here instead of one who was asked. */
  instead: string;
  /** Of what is stored, as the form was drawn from it. */
  fingerprint: string;
  typed: TypedReferee;
  errors: FieldErrors;
  /** Above the heading: what was saved, or why this page comes again. */
  notice?: ComponentChildren;
  status?: number;
  /** Why somebody has a number or an address in common with others; absent where nothing is to be said. */
  why?: string;
  /** With these the introduction opens the page; later forms come straight to the fields. */
  asked?: QuestionsAsked;
}>;

function Heading({ view, form }: Readonly<{ view: CandidateView; form: RefereeForm }>) {
  const { texts, file } = view;
  if (form.stored !== null) return <h1>{texts.changeTitle({ name: nameOf(form.stored) })}</h1>;
  const { added, requested } = countReferees(file.check, file.referees);
  const total = Math.max(requested, added + 1);
  const words = texts.refereeOf({ number: added + 1, total });
  return (
    <>
      {form.asked !== undefined ? <h2 id="who">{words}</h2> : <h1>{words}</h1>}
      <Bar done={added + 1} of={total + 1} />
    </>
  );
}

/** The form for one referee: empty, to be changed, or back with errors. */
export function refereeFormPage(view: CandidateView, form: RefereeForm): HttpResponse {
  const { texts, reading } = view;
  const { stored, errors } = form;
  const hasErrors = errors.length > 0;
  const status = form.status ?? (hasErrors ? 422 : 200);
  const action = linkTo(view, stored === null ? '/new' : refereePath(stored));
  const { asked } = form;
  return candidatePage(
    view,
    { title: stored === null ? texts.title : texts.changeTitle({ name: nameOf(stored) }), status, hasErrors },
    <>
      <main id="main">
        {asked === undefined ? null : <Introduction view={view} asked={asked} />}
        <div class={asked === undefined ? 'flow' : 'flow gap-l'}>
          <ErrorSummary reading={reading} errors={errors} />
          {form.notice}
          <Heading view={view} form={form} />
        </div>
        <form method="post" action={action} noValidate>
          <Hidden values={{ id: form.id, instead: form.instead, fingerprint: form.fingerprint }} />
          <RefereeFields view={view} typed={form.typed} why={form.why ?? null} errors={errors} />
          {stored !== null && stored.channel !== null ? <p class="small quiet gap-l">{texts.form.asksAgain}</p> : null}
          <Actions>
            <Button kind="main" text={stored === null ? texts.form.save : texts.form.saveChange} />
            {stored === null ? <Button kind="text" text={texts.form.saveLater} name="later" value="1" /> : null}
            {stored === null ? null : (
              <a class="btn-text" href={linkTo(view, `${refereePath(stored)}/remove`)}>
                {texts.referee.remove}
                <span class="vh"> {texts.referee.removeHidden({ name: nameOf(stored) })}</span>
              </a>
            )}
          </Actions>
        </form>
      </main>
      <Side view={view} withdraw={view.file.check.submittedAt !== null}>
        <SavedReferees view={view} except={stored?.id ?? ''} />
      </Side>
    </>,
  );
}
