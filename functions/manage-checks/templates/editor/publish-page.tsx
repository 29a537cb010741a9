import { longestVersionNote } from '#shared/domain/limits.ts';
import { sentDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { leastApprovers } from '#shared/domain/templates/drafts/template-approval.ts';
import type { TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { frameOf, pathIn } from '../../visit.ts';
import { textFor } from '../text-in.tsx';
import { type Editing, editPath, nextVersion, shownLanguages, stepPath } from './editing.ts';
import { missingIn } from './missing-notice.tsx';
import { PublicationFacts } from './publication-facts.tsx';
import { entryBy, languagesMissed, publish, versionOf } from './publishing.ts';
import { readSignOff, SignOffFields, signOffValues } from './sign-off-fields.tsx';

type Drawn = Readonly<{ errors?: FieldErrors; values?: (name: string) => string; edited?: true }>;

const statusOf = ({ errors = noErrors, edited }: Drawn): number =>
  edited === true ? 409 : errors.length > 0 ? 422 : 200;

/** Nobody who could approve it: the page says so, and has no button. */
const isAlone = ({ visit: { organisation } }: Editing): boolean =>
  organisation.templateApproval === 'second' && organisation.administrators.length < leastApprovers;

async function obstacles(editing: Editing, version: QuestionTemplate | null): Promise<readonly string[]> {
  const { texts } = editing;
  if (version === null) return missingIn(editing.content, texts).map(({ text }) => text);
  const missed = [...new Set(await languagesMissed(editing, version))];
  return [
    ...(missed.length === 0
      ? []
      : [
          texts.inUse({
            languages: missed.map((language) => languageNames[language]).join(', '),
          }),
        ]),
    ...(isAlone(editing) ? [texts.alone] : []),
  ];
}

function Form({ editing, draft, drawn }: Readonly<{ editing: Editing; draft: TemplateDraft; drawn: Drawn }>) {
  const { visit, texts } = editing;
  const { errors = noErrors } = drawn;
  const start = signOffValues(draft.signOff);
  const value = drawn.values ?? ((name: string) => start[name] ?? '');
  const isSecond = visit.organisation.templateApproval === 'second';
  return (
    <form method="post" action={stepPath(editing, 'publish')} noValidate>
      <Hidden values={{ token: visit.session.formToken, revision: String(draft.revision) }} />
      <TextField
        reading={visit.reading}
        errors={errors}
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        optional={editing.newest === null}
        value={value('note')}
      />
      <SignOffFields reading={visit.reading} texts={texts} value={value} errors={errors} />
      <div class="acts">
        <button type="submit" class="btn btn-main">
          {isSecond ? texts.send : texts.publish({ version: nextVersion(editing) })}
        </button>
        <a class="btn-text" href={editPath(editing, { shown: shownLanguages(editing, '') })}>
          {texts.goOnWriting}
        </a>
      </div>
    </form>
  );
}

/** Asks whether the draft is to become a version, and says what follows. */
export async function publishPage(editing: Editing, draft: TemplateDraft, drawn: Drawn = {}): Promise<HttpResponse> {
  const { visit, texts, content } = editing;
  const name = textFor(content.name, visit.reading.language) || texts.untitled;
  const version = versionOf(editing);
  const inTheWay = await obstacles(editing, version);
  const isSecond = visit.organisation.templateApproval === 'second';
  const title = texts.publishT({ version: nextVersion(editing), name });
  const status = statusOf(drawn);
  return renderDesk(
    { ...frameOf(visit, 'templates'), title, status, hasErrors: status !== 200 },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={drawn.errors ?? noErrors} />
      {drawn.edited === true ? (
        <div role="alert">
          <Notice kind="warn" title={texts.changedSince.title}>
            <p>{texts.changedSince.text}</p>
          </Notice>
        </div>
      ) : null}
      <p class="meta">
        <a href={editPath(editing, { shown: shownLanguages(editing, '') })}>{texts.goOnWriting}</a>
      </p>
      <h1>{title}</h1>
      {inTheWay.length > 0 ? (
        <Notice kind="warn" title={texts.missingT}>
          <ul class="list">
            {inTheWay.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p class="lead">{isSecond ? texts.sendLead : texts.publishLead}</p>
      )}
      {version === null ? null : <PublicationFacts editing={editing} version={version} note={null} />}
      {inTheWay.length > 0 ? null : <Form editing={editing} draft={draft} drawn={drawn} />}
    </main>,
  );
}

/** Publishes, or sends for approval. */
export async function takePublish(editing: Editing, draft: TemplateDraft): Promise<HttpResponse> {
  const { visit, texts, drafts, newest } = editing;
  const { form } = visit;
  const values = (name: string): string => fieldValue(form, name);
  const version = versionOf(editing);
  if ((await obstacles(editing, version)).length > 0 || version === null)
    return publishPage(editing, draft, { values });
  const note = fieldLine(form, 'note');
  const sign = readSignOff(form, texts);
  const errors = [
    ...(note === '' && newest !== null ? [{ field: 'note', message: texts.errors.note }] : []),
    ...(isLongerThan(note, longestVersionNote)
      ? [{ field: 'note', message: texts.errors.tooLong({ most: longestVersionNote }) }]
      : []),
    ...sign.errors,
  ];
  if (errors.length > 0) return publishPage(editing, draft, { errors, values });
  const seen = Number(values('revision'));
  if (seen !== draft.revision) return publishPage(editing, draft, { values, edited: true });
  const signed = { ...draft, signOff: sign.signOff };
  if (visit.organisation.templateApproval === 'second') {
    const sent = sentDraft(signed, note, { by: visit.actor, at: visit.now });
    const saved = await drafts.save(visit.organisation.id, sent, entryBy(editing, 'template.sent'));
    return saved === 'saved'
      ? redirect(editPath(editing, { shown: shownLanguages(editing, '') }))
      : publishPage(editing, draft, { values, edited: true });
  }
  const published = await publish(editing, signed, { template: version, note: note || null, seen });
  return published === 'published'
    ? redirect(pathIn(visit, `templates/${editing.id}`))
    : publishPage(editing, draft, { values, edited: true });
}
