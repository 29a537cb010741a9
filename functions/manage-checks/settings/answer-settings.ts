import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadSettingsTexts } from '#shared/i18n/recruiter/settings/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { deskMessage, notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { allOffered } from '../templates/offered-templates.ts';
import { pathIn, type Visit } from '../visit.ts';
import { callTimesSetting } from './call-times-setting.tsx';
import { callersSetting } from './callers-setting.tsx';
import { defaultsSetting } from './defaults-setting.tsx';
import { lookSetting } from './look-setting.tsx';
import { messagesSetting } from './messages-setting.tsx';
import { noticesSetting } from './notices-setting.tsx';
import { organisationSetting } from './organisation-setting.tsx';
import { relationsSetting } from './relations-setting.tsx';
import { remindersSetting } from './reminders-setting.tsx';
import { retentionSetting } from './retention-setting.tsx';
import type { Setting, SettingForm } from './setting.ts';
import { settingPage } from './setting-page.tsx';
import { settingsPage } from './settings-page.tsx';
import { signalsSetting } from './signals-setting.tsx';
import { smsSetting } from './sms-setting.tsx';
import { templatesSetting } from './templates-setting.tsx';

const settings: readonly Setting[] = [
  organisationSetting,
  lookSetting,
  messagesSetting,
  smsSetting,
  remindersSetting,
  noticesSetting,
  defaultsSetting,
  callTimesSetting,
  callersSetting,
  relationsSetting,
  retentionSetting,
  templatesSetting,
  signalsSetting,
];

/** Why this visit may not see the settings; null when it may. */
function refusalOf(visit: Visit): HttpResponse | null {
  if (!visit.session.live) return deskMessage(visit, 403, visit.texts.noSettings);
  return visit.isAdministrator ? null : deskMessage(visit, 403, visit.texts.administratorsOnly);
}

/** The settings pages, for administrators. */
export async function listSettings(visit: Visit): Promise<HttpResponse> {
  const names = [...settings.map((setting) => setting.name), 'teamtailor' as const];
  return refusalOf(visit) ?? settingsPage(visit, await loadSettingsTexts(visit.reading.language), names);
}

/** One of them: its form, or what was posted with it. */
export async function answerSetting(ports: Ports, visit: Visit, name: string): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  if (name === 'teamtailor') {
    const { answerTeamtailorSetting } = await import('./teamtailor-setting.ts');
    return answerTeamtailorSetting(ports, visit, await loadSettingsTexts(visit.reading.language));
  }
  const setting = settings.find((each) => each.name === name);
  if (setting === undefined) return notFoundPage(visit);
  const texts = await loadSettingsTexts(visit.reading.language);
  const templates = setting.offersTemplates === true ? await allOffered(ports, visit) : [];
  const signals = await loadSignalTexts(visit.reading.language);
  return visit.request.method === 'POST'
    ? post(ports, visit, { texts, signals, templates }, setting)
    : show(visit, { texts, signals, templates }, setting);
}

type Offer = Pick<SettingForm, 'texts' | 'signals' | 'templates'>;

function show(visit: Visit, offer: Offer, setting: Setting): HttpResponse {
  const { organisation } = visit;
  const values = setting.start(organisation, visit);
  const all = (name: string): readonly string[] => [values[name] ?? []].flat();
  const value = (name: string): string => all(name)[0] ?? '';
  const isSaved = visit.request.query['saved'] !== undefined;
  return settingPage(setting, {
    visit,
    ...offer,
    organisation,
    value,
    all,
    errors: noErrors,
    isPreview: false,
    isSaved,
  });
}

async function post(ports: Ports, visit: Visit, offer: Offer, setting: Setting): Promise<HttpResponse> {
  const { form, files, organisation } = visit;
  const value = (name: string): string => fieldValue(form, name);
  const kept = { visit, ...offer, value, all: (name: string) => fieldValues(form, name), errors: noErrors };
  const reading = setting.read({ visit, ...offer, form, files });
  if ('errors' in reading)
    return settingPage(setting, { ...kept, organisation, errors: reading.errors, isPreview: false });
  const changed: Organisation = reading.change(organisation);
  if (value('preview') !== '') {
    // A file that was chosen beside the colour cannot be kept in the form, so it is not shown as if it were.
    const branding = { ...organisation.branding, colours: changed.branding.colours };
    return settingPage(setting, { ...kept, organisation: { ...organisation, branding }, isPreview: true });
  }
  const isSeen = Number(value('version')) === organisation.version;
  const entry = entryOf(
    { organisationId: organisation.id, live: true },
    'settings.changed',
    visit.actor,
    visit.now,
    setting.name,
  );
  if (!isSeen || (await ports.organisations.save(changed, entry)) === 'edited_meanwhile') {
    const newest = (await ports.organisations.load(organisation.id)) ?? organisation;
    return settingPage(setting, { ...kept, organisation: newest, isPreview: false, isEdited: true });
  }
  return redirect(pathIn(visit, `settings/${setting.name}`, { saved: '1' }));
}
