import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import { Button, Saved } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { readSettings, SettingsFields, settingValues } from '../start/settings-fields.tsx';
import { openStart, type StartContext, settingsOf } from '../start/start-context.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { type OpenProject, openProject } from './open-project.ts';
import { pathIdOf } from './project-id.ts';

type Shown = Readonly<{ context: StartContext; form: FormValues; errors: FieldErrors }>;

function settingsPage({ project }: OpenProject, { context, form, errors }: Shown): HttpResponse {
  const { visit, texts } = context;
  const path = `projects/${pathIdOf(project.externalId)}`;
  const title = texts.page.settings;
  return renderDesk(
    { ...frameOf(visit), title, hasErrors: errors.length > 0, status: errors.length > 0 ? 422 : 200 },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={errors} />
      <p class="meta">
        <a href={pathIn(visit, path)}>{texts.page.back}</a>
      </p>
      {visit.request.query['saved'] === undefined ? null : (
        <div role="status">
          <Saved text={texts.page.saved} />
        </div>
      )}
      <h1>{title}</h1>
      <p>
        {project.title ?? visit.texts.overview.untitled}. {texts.page.settingsNote}
      </p>
      <form method="post" action={pathIn(visit, `${path}/settings`)} noValidate>
        <Hidden values={{ token: visit.session.formToken }} />
        <SettingsFields context={context} form={form} errors={errors} />
        <div class="acts">
          <Button kind="main" text={texts.page.save} />
        </div>
      </form>
    </main>,
  );
}

/** What coming checks of a project are made with: the form, or what was posted with it. */
export async function answerProjectSettings(ports: Ports, visit: Visit, pathId: string): Promise<HttpResponse> {
  const opened = await openProject(ports, visit, pathId);
  if (opened === null) return notFoundPage(visit);
  const { externalId } = opened.project;
  const context = await openStart(ports, visit, { withProjects: false });
  if (visit.request.method !== 'POST') {
    const form = settingValues(await settingsOf(ports, visit, externalId), visit);
    return settingsPage(opened, { context, form, errors: noErrors });
  }
  const read = readSettings(context, visit.form);
  if ('errors' in read) return settingsPage(opened, { context, form: visit.form, errors: read.errors });
  const { additionalText: _, ...settings } = read.settings;
  const owner = { organisationId: visit.organisation.id, live: visit.session.live };
  await ports.audit.note(entryOf(owner, 'settings.changed', visit.actor, visit.now, externalId));
  const earlier = await ports.organisations.loadProjectSettings(owner, externalId);
  await ports.organisations.saveProjectSettings(owner, externalId, { ...earlier, ...settings });
  return redirect(pathIn(visit, `projects/${pathIdOf(externalId)}/settings`, { saved: '1' }));
}
