import type { OrganisationSettingsView } from '#shared/web/api/organisation-settings.ts';
import type { PresetView } from '#shared/web/api/preset.ts';
import type { SettingsPatch } from '#shared/web/api/settings-patch.ts';

export const settingsExample: OrganisationSettingsView = {
  version: 7,
  name: 'Exempelkommun',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  country: 'SE',
  defaults: {
    candidateChannel: 'email',
    refereeChannel: 'email',
    refereesRequested: 2,
    questionTemplates: { sv: 'tpl_standard', en: 'tpl_standard' },
    candidateLanguage: null,
    askRelation: true,
    hideProjectTitle: false,
    daysToSubmit: 5,
    daysToAnswer: 14,
    additionalText: null,
  },
  sender: { name: 'Exempelkommun', address: 'referenser@exempelkommun.example', replyTo: null, phone: null },
  branding: { colour: '#0b5f50', logo: null },
  reminders: { enabled: true, candidateHours: 48, refereeHours: 48 },
  recruiterNotices: true,
  notices: 'digest',
  fallbackChannel: true,
  retentionMonths: 12,
  relationshipTypes: ['manager', 'colleague', 'report'],
  callTimes: {
    windows: [{ weekday: 1, from: '09:00', to: '10:30' }],
    slotMinutes: 30,
    noticeHours: 24,
    daysAhead: 14,
  },
  callHandlers: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
  disclosureText: null,
  additionalTexts: { sv: 'Vi går gärna vidare med dig.' },
  smsSenderId: 'Exempel',
  smsCountries: ['SE', 'NO'],
  smsDailyCap: 500,
  mailDailyCap: 2000,
  knownNetworks: ['192.0.2.0/24'],
  signalsOff: [],
  templateApproval: 'none',
  administrators: [{ name: 'Ali Demir', email: 'ali.demir@example.org' }],
};

/** Without a version, so that it can be sent as it stands. */
export const settingsPatchExample: SettingsPatch = {
  defaults: { refereesRequested: 3, questionTemplates: { en: null } },
  reminders: { candidateHours: 24 },
  smsSenderId: null,
};

export const presetInputExample = {
  name: 'Chefer, tre referenser',
  settings: {
    refereesRequested: 3,
    questionTemplates: { sv: 'tpl_leader', en: 'tpl_leader' },
    refereeChannel: 'email-sms',
  },
} as const;

export const presetExample: PresetView = {
  id: 'pre_01KAR3M80000X7Z2Q4N5T6V8WB',
  version: 1,
  builtIn: false,
  ...presetInputExample,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
};
