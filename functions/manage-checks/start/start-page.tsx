import { Hidden } from '#shared/web/components/field-parts.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { dayOf } from '../overview/row-texts.ts';
import { frameOf, pathIn } from '../visit.ts';
import { CandidatesPanel } from './candidates-panel.tsx';
import { faultText } from './fault-text.ts';
import { cellField } from './posted-list.ts';
import { readSettings, SettingsFields, settingRows } from './settings-fields.tsx';
import type { StartForm } from './start-form.ts';

type Props = Readonly<{ start: StartForm }>;

const mostErrors = 50;

/** What is wrong, first in the page: each line leads to its cell or field. */
function StartErrors({ start }: Props) {
  const { context, errors, faults, list } = start;
  const { texts, visit } = context;
  const ofCells = faults.map((fault) => {
    const message = faultText(texts, fault);
    const column = texts.columns[fault.column];
    const field = cellField(fault.row, fault.column);
    return {
      field,
      message:
        list.way === 'form'
          ? `${texts.people.person({ count: fault.row })}, ${column}: ${message}`
          : texts.at({ row: fault.row, column, message }),
    };
  });
  const own = errors.filter(({ field }) => ofCells.every((each) => each.field !== field));
  const all = [...own, ...ofCells];
  if (all.length === 0) return null;
  const count = { count: all.length };
  return (
    <div class="errs" role="alert" tabIndex={-1} autofocus>
      <h2>{own.length === 0 ? texts.faultCount(count) : visit.reading.texts.errorCount(count)}</h2>
      <ul>
        {all.slice(0, mostErrors).map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
      {all.length > mostErrors ? <p>{texts.people.moreFaults({ count: all.length - mostErrors })}</p> : null}
    </div>
  );
}

function ProjectPanel({ start }: Props) {
  const { context, form, errors } = start;
  const { texts, visit, projects } = context;
  const words = texts.project;
  const { untitled } = visit.texts.overview;
  const chosen = fieldValue(form, 'project');
  const field = { reading: visit.reading, errors };
  return (
    <Panel id="h-project" title={words.title}>
      <div class="in-panel narrow">
        {projects.length === 0 ? null : (
          <>
            <SelectField
              {...field}
              name="project"
              label={words.choose}
              value={chosen}
              options={[
                { value: '', text: words.fresh },
                ...projects.map((project) => ({
                  value: project.externalId,
                  text: words.latest({ title: project.title ?? untitled, day: dayOf(visit, project.startedAt) }),
                })),
              ]}
            />
            <p class="gap-s">
              <button type="submit" class="btn btn-s" name="act" value="use">
                {words.use}
              </button>
            </p>
          </>
        )}
        <div class="pair">
          <TextField {...field} name="title" label={words.name} value={fieldValue(form, 'title')} />
          <TextField
            {...field}
            name="client"
            label={words.client}
            hint={words.clientNote}
            optional
            value={fieldValue(form, 'client')}
          />
        </div>
      </div>
    </Panel>
  );
}

function SettingsPanel({ start }: Props) {
  const { context, form, errors } = start;
  const { texts, visit, projects } = context;
  const read = readSettings(context, form);
  const of = projects.find(({ externalId }) => externalId === fieldValue(form, 'settingsOf'));
  const title = of?.title ?? visit.texts.overview.untitled;
  return (
    <Panel
      id="h-settings"
      title={texts.settings.title}
      note={of === undefined ? texts.settings.own : texts.settings.ofProject({ title })}
    >
      <div class="in-panel">
        <Hidden values={{ settingsOf: fieldValue(form, 'settingsOf') }} />
        {'settings' in read ? (
          <dl class="sum">
            {settingRows(context, read.settings).map(([term, line]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{line}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        <details class="more" open={'errors' in read && read.errors.length > 0}>
          <summary>
            <span>{texts.settings.change}</span>
          </summary>
          <SettingsFields context={context} form={form} errors={errors} />
        </details>
      </div>
    </Panel>
  );
}

/** The form with which checks are started; nothing is made by it. */
export function startPage(start: StartForm): HttpResponse {
  const { context, errors, faults, list } = start;
  const { texts, visit } = context;
  const hasErrors = errors.length + faults.length > 0;
  const count = list.way === 'form' ? null : (list.rows?.length ?? null);
  return renderDesk(
    { ...frameOf(visit), title: texts.title, hasErrors, status: hasErrors ? 422 : 200 },
    <main id="main">
      <p class="meta">
        <a href={pathIn(visit, 'checks')}>{visit.texts.backToChecks}</a>
      </p>
      <div class="flow">
        <StartErrors start={start} />
        <h1>{texts.title}</h1>
      </div>
      <form
        method="post"
        action={pathIn(visit, 'checks/new')}
        enctype="multipart/form-data"
        noValidate
        class="flow gap"
      >
        <Hidden values={{ token: visit.session.formToken }} />
        {/* What the Enter key presses. */}
        <button type="submit" class="vh" name="act" value="look" tabIndex={-1} aria-hidden="true">
          {texts.look({ count })}
        </button>
        <ProjectPanel start={start} />
        <CandidatesPanel start={start} />
        <SettingsPanel start={start} />
        <div class="acts">
          <button type="submit" class="btn btn-main" name="act" value="look">
            {texts.look({ count })}
          </button>
        </div>
        <p class="meta">{texts.lookNote}</p>
      </form>
    </main>,
  );
}
