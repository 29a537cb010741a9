import { languages } from '#shared/domain/language.ts';
import { draftFingerprint, headPart } from '#shared/domain/templates/drafts/merge-draft.ts';
import { isWaiting } from '#shared/domain/templates/drafts/publish-draft.ts';
import { isBegun, writtenCount } from '#shared/domain/templates/drafts/written-in.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { editorScriptPath } from '#shared/web/frame/assets.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn } from '../../visit.ts';
import { textFor } from '../text-in.tsx';
import { type Editing, editPath, minutesOf, nextVersion, stepPath } from './editing.ts';
import type { EditorView } from './editor-view.ts';
import { questionFindings } from './findings.ts';
import { HeadPanel } from './head-panel.tsx';
import { MissingNotice } from './missing-notice.tsx';
import { onwardsOf } from './onwards.ts';
import { QuestionPanel } from './question-panel.tsx';
import { WaitNotice } from './wait-notice.tsx';
import { nameOf, timeOf } from './who-and-when.ts';

const formId = 'edit';

/** A button of the form that stands outside it: what is written is kept before it leads on. */
export const GoButton = ({ to, text, main }: Readonly<{ to: string; text: string; main?: boolean }>) => (
  <button
    type="submit"
    form={formId}
    class={main === true ? 'btn btn-s btn-main' : 'btn btn-s'}
    name="do"
    value={`go:${to}`}
  >
    {text}
  </button>
);

function LanguageTabs({ view }: Readonly<{ view: EditorView }>) {
  const { editing, shown, content } = view;
  const { texts } = editing;
  return (
    <nav aria-label={texts.languages}>
      <ul class="tabs">
        {languages.map((language) => {
          const isShown = shown.includes(language);
          const count = { written: writtenCount(content, language), of: content.questions.length };
          return (
            <li key={language}>
              <button
                type="submit"
                form={formId}
                name="do"
                value={`${isShown ? 'hide' : 'show'}:${language}`}
                aria-pressed={isShown ? 'true' : 'false'}
              >
                <span class="vh">{isShown ? texts.hide : texts.show} </span>
                <span lang={language}>{languageNames[language]}</span> <span class="n">{texts.count(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

async function Standing({ editing }: Readonly<{ editing: Editing }>) {
  const { texts, draft, newest } = editing;
  const version = nextVersion(editing);
  const returnedBy = draft?.returned ? await nameOf(editing, draft.returned.by) : '';
  return (
    <>
      <p class="quiet">
        {texts.draftOf({ version })} {newest === null ? '' : texts.stays({ version: newest.version })}{' '}
        {texts.minutes({ minutes: minutesOf(editing.content) })}
      </p>
      {draft !== null && newest !== null && newest.version > draft.base ? (
        <Notice kind="warn" title={texts.newest({ version: newest.version })}>
          {null}
        </Notice>
      ) : null}
      {draft?.returned ? (
        <div>
          <p>{texts.returned({ name: returnedBy })}</p>
          <blockquote class="said">{draft.returned.words}</blockquote>
        </div>
      ) : null}
    </>
  );
}

async function ConflictNotice({ view }: Readonly<{ view: EditorView }>) {
  const { editing, conflicts = [], posted, content } = view;
  const { texts, draft, visit } = editing;
  if (conflicts.length === 0) return null;
  const name = draft === null ? texts.someone : await nameOf(editing, draft.editedBy);
  const when = timeOf(editing, draft?.editedAt ?? visit.now);
  const gone = conflicts.filter((part) => part !== headPart && !content.questions.some(({ id }) => id === part));
  const written = posted?.questions.filter(({ id }) => gone.includes(id)) ?? [];
  return (
    <div role="alert">
      <Notice kind="warn" title={texts.conflictT}>
        <p>{texts.conflictX({ name, when })}</p>
        {written.map(({ id, text }) => (
          <div key={id}>
            <p>
              {texts.question} {texts.conflictGone}
            </p>
            {view.shown.map((language) => (
              <blockquote class="said" key={language} lang={language}>
                {text[language] ?? ''}
              </blockquote>
            ))}
          </div>
        ))}
      </Notice>
    </div>
  );
}

/** Whoever approves writes nothing: the link keeps nothing of the form. */
function Onwards({ editing }: Readonly<{ editing: Editing }>) {
  const onwards = onwardsOf(editing);
  if (onwards === null) return null;
  const { to, text } = onwards;
  if (to === 'publish') return <GoButton to={to} text={text} main />;
  return (
    <a class="btn btn-s btn-main" href={stepPath(editing, to)}>
      {text}
    </a>
  );
}

/** The buttons above the form. Saving stands first, so that Enter in a field saves. */
function HeadButtons({ editing }: Readonly<{ editing: Editing }>) {
  const { texts, newest } = editing;
  return (
    <div class="acts acts-inline acts-0">
      <button type="submit" form={formId} class="btn btn-s" name="do" value="save">
        {texts.save}
      </button>
      <GoButton to="preview" text={texts.preview} />
      {newest === null ? null : <GoButton to="compare" text={texts.compare({ version: newest.version })} />}
      <Onwards editing={editing} />
    </div>
  );
}

const statusOf = ({ errors = noErrors, conflicts = [] }: EditorView): number =>
  conflicts.length > 0 ? 409 : errors.length > 0 ? 422 : 200;

/** Everything that can be written of a template: a panel a question, the languages side by side. */
export async function editorPage(view: EditorView): Promise<HttpResponse> {
  const { editing, shown, content, errors = noErrors } = view;
  const { visit, texts, draft } = editing;
  const title = isBegun(content.name) ? textFor(content.name, visit.reading.language) : texts.untitled;
  const findings = questionFindings(content);
  const clock =
    draft === null ? '' : formatClock(draft.editedAt, visit.organisation.offsetChanges, visit.reading.language);
  const status = statusOf(view);
  return renderDesk(
    {
      ...frameOf(visit, 'templates'),
      title,
      script: true,
      moreScript: editorScriptPath,
      hasErrors: status !== 200,
      status,
    },
    <main id="main" class="flow">
      <ErrorSummary reading={visit.reading} errors={errors} />
      {await ConflictNotice({ view })}
      <p class="meta">
        <a href={pathIn(visit, 'templates')}>{texts.back}</a>
      </p>
      <div class="head">
        <div>
          <h1>{title}</h1>
          {await Standing({ editing })}
        </div>
        <HeadButtons editing={editing} />
      </div>
      {isWaiting(draft) ? await WaitNotice({ editing, draft }) : null}
      <LanguageTabs view={view} />
      <form id={formId} method="post" action={editPath(editing, { shown })} noValidate data-autosave data-editor>
        <Hidden
          values={{
            token: visit.session.formToken,
            fingerprint: draftFingerprint(editing.content, shown),
            shown: shown.join('-'),
          }}
        />
        <p class="meta" data-saved data-unsaved={texts.unsaved} aria-live="polite">
          {draft === null ? '' : texts.saved({ clock })}
        </p>
        <HeadPanel view={view} />
        {content.questions.map((question, index) => (
          <QuestionPanel
            key={question.id}
            view={view}
            question={
              (view.conflicts?.includes(question.id) === true &&
                view.posted?.questions.find(({ id }) => id === question.id)) ||
              question
            }
            index={index}
            findings={findings.filter((each) => each.question === question.id)}
          />
        ))}
        <MissingNotice editing={editing} content={content} />
        <div class="acts">
          <button type="submit" class="btn btn-main" name="do" value="save">
            {texts.save}
          </button>
          <button type="submit" class="btn" name="do" value="add">
            {texts.add}
          </button>
        </div>
        <p class="small quiet" data-keys hidden>
          {texts.keys}
        </p>
      </form>
      <p>{draft === null ? null : <a href={stepPath(editing, 'discard')}>{texts.discard}</a>}</p>
    </main>,
  );
}
