import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import { loadSettingsTexts } from '#shared/i18n/recruiter/settings/load.ts';
import type { SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import { loadStartTexts } from '#shared/i18n/recruiter/start/load.ts';
import type { StartTexts } from '#shared/i18n/recruiter/start/texts.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import type { Ports } from '../ports.ts';
import { type EarlierProject, earlierProjects } from '../project/earlier-projects.ts';
import { allOffered, type OfferedTemplate } from '../templates/offered-templates.ts';
import type { Visit } from '../visit.ts';

/** What the pages are drawn from on which checks are started. */
export type StartContext = Readonly<{
  visit: Visit;
  texts: StartTexts;
  settingTexts: SettingsTexts;
  signals: SignalTexts;
  templates: readonly OfferedTemplate[];
  projects: readonly EarlierProject[];
}>;

/** `withProjects`: earlier ones can be chosen. */
export async function openStart(
  ports: Ports,
  visit: Visit,
  { withProjects }: Readonly<{ withProjects: boolean }> = { withProjects: true },
): Promise<StartContext> {
  const { language } = visit.reading;
  const [texts, settingTexts, signals, templates, projects] = await Promise.all([
    loadStartTexts(language),
    loadSettingsTexts(language),
    loadSignalTexts(language),
    allOffered(ports, visit),
    withProjects ? earlierProjects(ports, visit) : [],
  ]);
  return { visit, texts, settingTexts, signals, templates, projects };
}

/** What new checks are made with: what the project settled, else the organisation's defaults. */
export async function settingsOf(
  { organisations }: Pick<Ports, 'organisations'>,
  { organisation, session }: Visit,
  projectExternalId: string | null,
): Promise<CheckDefaults> {
  const owner = { organisationId: organisation.id, live: session.live };
  const settled = projectExternalId === null ? null : await organisations.loadProjectSettings(owner, projectExternalId);
  return { ...organisation.defaults, ...settled };
}
