import { longestReason } from '#shared/domain/limits.ts';
import { mayApprove, returnedDraft, type WaitingDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { deskMessage } from '../../not-found.tsx';
import { frameOf, pathIn } from '../../visit.ts';
import { textFor } from '../text-in.tsx';
import { type Editing, editPath, nextVersion, shownLanguages, stepPath } from './editing.ts';
import { missingIn } from './missing-notice.tsx';
import { PublicationFacts } from './publication-facts.tsx';
import { entryBy, languagesMissed, publish, versionOf } from './publishing.ts';
import { readSignOff, SignOffFields, signOffValues } from './sign-off-fields.tsx';
import { nameOf, timeOf } from './who-and-when.ts';

type Drawn = Readonly<{ errors?: FieldErrors; values?: (name: string) => string; edited?: true }>;

/** Whoever wrote last cannot approve it. */
const notOwn = ({ visit, texts }: Editing): HttpResponse =>
  deskMessage(visit, 403, texts.own, { place: 'templates', href: pathIn(visit, 'templates'), text: texts.back });

/** Asks whoever did not write it last whether the draft is to be published. */
export async function approvePage(editing: Editing, draft: WaitingDraft, drawn: Drawn = {}): Promise<HttpResponse> {
  const { visit, texts, content } = editing;
  if (!mayApprove(draft, visit.actor)) return notOwn(editing);
  const { errors = noErrors } = drawn;
  const name = textFor(content.name, visit.reading.language) || texts.untitled;
  const version = versionOf(editing);
  const title = texts.approveT({ version: nextVersion(editing), name });
  const start = signOffValues(draft.signOff);
  const value = drawn.values ?? ((field: string) => start[field] ?? '');
  const status = drawn.edited === true ? 409 : errors.length > 0 ? 422 : 200;
  const from = { name: await nameOf(editing, draft.sent.by), when: timeOf(editing, draft.sent.at) };
  return renderDesk(
    { ...frameOf(visit, 'templates'), title, status, hasErrors: status !== 200 },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={errors} />
      {drawn.edited === true ? (
        <div role="alert">
          <Notice kind="warn" title={texts.changedSince.title}>
            <p>{texts.changedSince.text}</p>
          </Notice>
        </div>
      ) : null}
      <p class="meta">
        <a href={pathIn(visit, 'templates')}>{texts.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{texts.approveLead(from)}</p>
      {version === null ? (
        <ul class="list">
          {missingIn(content, texts).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <PublicationFacts editing={editing} version={version} note={draft.sent.note} />
      )}
      <p>
        <a href={stepPath(editing, 'preview')}>{texts.preview}</a>
      </p>
      <form method="post" action={stepPath(editing, 'approve')} noValidate>
        <Hidden values={{ token: visit.session.formToken, revision: String(draft.revision) }} />
        <SignOffFields reading={visit.reading} texts={texts} value={value} errors={errors} />
        <TextArea
          reading={visit.reading}
          errors={errors}
          name="words"
          label={texts.words}
          hint={texts.wordsHint}
          rows={2}
          value={drawn.values?.('words') ?? ''}
        />
        <div class="acts">
          {version === null ? null : (
            <button type="submit" class="btn btn-main" name="do" value="approve">
              {texts.approveDo({ version: nextVersion(editing) })}
            </button>
          )}
          <button type="submit" class="btn" name="do" value="back">
            {texts.sendBack}
          </button>
        </div>
      </form>
    </main>,
  );
}

async function sendBack(
  editing: Editing,
  draft: WaitingDraft,
  values: (name: string) => string,
): Promise<HttpResponse> {
  const { visit, texts, drafts } = editing;
  const words = fieldValue(visit.form, 'words');
  if (words === '') {
    return approvePage(editing, draft, { errors: [{ field: 'words', message: texts.errors.words }], values });
  }
  if (isLongerThan(words, longestReason)) {
    const message = texts.errors.tooLong({ most: longestReason });
    return approvePage(editing, draft, { errors: [{ field: 'words', message }], values });
  }
  const returned = returnedDraft(draft, words, { by: visit.actor, at: visit.now });
  const saved = await drafts.save(visit.organisation.id, returned, entryBy(editing, 'template.returned'));
  return saved === 'saved'
    ? redirect(editPath(editing, { shown: shownLanguages(editing, '') }))
    : approvePage(editing, draft, { values, edited: true });
}

/** Publishes what somebody else wrote, or sends it back to them with words. */
export async function takeApproval(editing: Editing, draft: WaitingDraft): Promise<HttpResponse> {
  const { visit, texts } = editing;
  if (!mayApprove(draft, visit.actor)) return notOwn(editing);
  const values = (name: string): string => fieldValue(visit.form, name);
  if (Number(values('revision')) !== draft.revision) return approvePage(editing, draft, { values, edited: true });
  if (values('do') === 'back') return sendBack(editing, draft, values);
  const sign = readSignOff(visit.form, texts);
  if (sign.errors.length > 0) return approvePage(editing, draft, { errors: sign.errors, values });
  const version = versionOf(editing);
  if (version === null || (await languagesMissed(editing, version)).length > 0) {
    return redirect(stepPath(editing, 'publish'));
  }
  const published = await publish(
    editing,
    { ...draft, signOff: sign.signOff },
    { template: version, note: draft.sent.note || null, seen: draft.revision },
  );
  return published === 'published'
    ? redirect(pathIn(visit, `templates/${editing.id}`))
    : approvePage(editing, draft, { values, edited: true });
}
