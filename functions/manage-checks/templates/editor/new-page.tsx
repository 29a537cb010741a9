import { hasIdShape } from '#shared/domain/ids.ts';
import type { PartlyTranslated } from '#shared/domain/language.ts';
import { longestName, maxTemplateBytes } from '#shared/domain/limits.ts';
import { contentOf, emptyContent } from '#shared/domain/templates/drafts/draft-content.ts';
import { nameCompetencies } from '#shared/domain/templates/drafts/draft-steps.ts';
import { beginDraft, editedDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { findSource } from '#shared/domain/templates/find-source.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { isRoleTemplate } from '#shared/domain/templates/roles/role-ids.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { SelectOptions } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { FileField } from '#shared/web/desk/file-field.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import type { Ports } from '../../ports.ts';
import { frameOf, pathIn, type Visit } from '../../visit.ts';
import { allOffered } from '../offered-templates.ts';
import { textFor } from '../text-in.tsx';
import { freshId } from './answer-edit.ts';
import { editPath, shownLanguages } from './editing.ts';
import { FileFaults, jsonFault } from './file-faults.tsx';
import { entryBy } from './publishing.ts';
import { readTemplateFile } from './template-file.ts';

type Drawn = Readonly<{ errors?: FieldErrors; from?: string; faults?: readonly FieldError[] }>;

/** Where a new template begins: empty, with one for a role, with any that there is, or with a file. */
export async function newPage(
  ports: Ports,
  visit: Visit,
  texts: EditorTexts,
  drawn: Drawn = {},
): Promise<HttpResponse> {
  const { errors = noErrors, faults = [] } = drawn;
  const { language } = visit.reading;
  const [offered, { roleTemplates }] = await Promise.all([
    allOffered(ports, visit),
    import('#shared/domain/templates/roles/role-templates.ts'),
  ]);
  const optionOf = ({ id, name }: Readonly<{ id: string; name: PartlyTranslated }>) => ({
    value: id,
    text: textFor(name, language),
  });
  const chosen = drawn.from ?? visit.request.query['from'] ?? '';
  const hidden = { token: visit.session.formToken };
  return renderDesk(
    {
      ...frameOf(visit, 'templates'),
      title: texts.newT,
      hasErrors: errors.length > 0,
      status: errors.length > 0 ? 422 : 200,
    },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={errors} />
      <p class="meta">
        <a href={pathIn(visit, 'templates')}>{texts.back}</a>
      </p>
      <h1>{texts.newT}</h1>
      <p class="lead">{texts.newLead}</p>
      <form method="post" action={pathIn(visit, 'templates/new')} noValidate>
        <Hidden values={hidden} />
        <div class="field">
          <label for="from">{texts.startFrom}</label>
          <select class="in" id="from" name="from">
            <option value="">{texts.empty}</option>
            <optgroup label={texts.roles}>
              <SelectOptions options={roleTemplates.map(optionOf)} value={chosen} />
            </optgroup>
            <optgroup label={texts.others}>
              <SelectOptions options={offered.map(optionOf)} value={chosen} />
            </optgroup>
          </select>
        </div>
        <details class="more">
          <summary>{texts.roles}</summary>
          <ul class="links">
            {roleTemplates.map((role) => (
              <li key={role.id}>
                <a href={pathIn(visit, `templates/${role.id}`)}>{textFor(role.name, language)}</a>
              </li>
            ))}
          </ul>
        </details>
        <TextField
          reading={visit.reading}
          errors={errors}
          name="name"
          label={texts.newName}
          value={fieldValue(visit.form, 'name')}
        />
        <div class="acts">
          <button type="submit" class="btn btn-main">
            {texts.create}
          </button>
        </div>
      </form>
      <section class="gap-l" aria-labelledby="import">
        <h2 id="import">{texts.importT}</h2>
        <form method="post" action={pathIn(visit, 'templates/new')} enctype="multipart/form-data" noValidate>
          <Hidden values={hidden} />
          <FileField
            reading={visit.reading}
            errors={errors}
            name="file"
            label={texts.importFile}
            hint={texts.importHint}
            accept="application/json,.json"
          />
          <FileFaults texts={texts} faults={faults} />
          <div class="acts">
            <button type="submit" class="btn">
              {texts.import}
            </button>
          </div>
        </form>
      </section>
    </main>,
  );
}

/** A copy bears the name that it is given, until somebody translates it: two with one name are taken for each other. */
const named = (content: DraftContent, visit: Visit, name: string): DraftContent => ({
  ...content,
  name: {
    ...Object.fromEntries(Object.keys(content.name).map((language) => [language, name])),
    [visit.reading.language]: name,
  },
});

async function keep(ports: Ports, visit: Visit, content: DraftContent): Promise<HttpResponse> {
  const id = ports.newId('tpl');
  const act = { by: visit.actor, at: visit.now };
  const draft = editedDraft(beginDraft({ id, base: 0 }, content, act), content, act);
  const drafts = await ports.openDrafts();
  await drafts.save(visit.organisation.id, draft, entryBy({ visit, id }, 'template.drafted'));
  return redirect(editPath({ visit, id }, { shown: shownLanguages({ visit, content }, '') }));
}

async function readFile(ports: Ports, visit: Visit, texts: EditorTexts, bytes: Buffer): Promise<HttpResponse> {
  const refuse = (message: string, faults: readonly FieldError[] = []): Promise<HttpResponse> =>
    newPage(ports, visit, texts, { errors: [{ field: 'file', message }], faults });
  if (bytes.length > 2 * maxTemplateBytes) return refuse(texts.fileFaults.large);
  const text = bytes.toString('utf8');
  const json = parseJson(text);
  if (json === null) return refuse(texts.fileFaults.json(jsonFault(text)));
  const read = readTemplateFile(json.value);
  if ('content' in read) return keep(ports, visit, read.content);
  const isNone = read.errors.every(({ pointer }) => pointer === '' || pointer === '/questions');
  return isNone
    ? refuse(texts.errors.file, read.errors)
    : refuse(texts.fileFaults.title({ count: read.errors.length }), read.errors);
}

/** Begins the draft of a new template. */
export async function takeNew(ports: Ports, visit: Visit, texts: EditorTexts): Promise<HttpResponse> {
  const file = visit.files.get('file');
  if (file !== undefined) return readFile(ports, visit, texts, file.bytes);
  if (!visit.form.has('from')) {
    return newPage(ports, visit, texts, { errors: [{ field: 'file', message: texts.errors.file }] });
  }
  const from = fieldValue(visit.form, 'from');
  const name = fieldLine(visit.form, 'name');
  const isKnown = from === '' || isRoleTemplate(from) || isBuiltIn(from) || hasIdShape('tpl', from);
  const source = from === '' || !isKnown ? null : await findSource(ports.templates, visit.organisation.id, from);
  const message = isLongerThan(name, longestName) ? texts.errors.tooLong({ most: longestName }) : texts.errors.name;
  if (isLongerThan(name, longestName) || (name === '' && source === null)) {
    return newPage(ports, visit, texts, { errors: [{ field: 'name', message }], from });
  }
  if (source === null) {
    const content = emptyContent({ [visit.reading.language]: name }, freshId({ ports }));
    return keep(ports, visit, nameCompetencies(content));
  }
  const content = contentOf(source);
  return keep(ports, visit, name === '' ? content : named(content, visit, name));
}
