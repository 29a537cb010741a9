import type { AtsTexts } from '#shared/i18n/ats/texts.ts';
import type { SettingsInput } from '#shared/web/api/reference-check-request.ts';
import { readChoices } from '../dialog/read-choices.ts';
import type { PartnerEvent } from './schema.ts';

/** What is wrong with an event, in words that the ATS may show. */
export type Fault = Readonly<{ message: string }>;

type Settings = Readonly<{ settings: SettingsInput; language: SettingsInput['candidateLanguage'] }>;

/**
 * What was chosen in the ATS's dialog, as a form in a browser posts it: a box that is not ticked is missing. Without a
 * dialog nothing was chosen. A job whose title is private hides it, whatever was chosen.
 */
export function readSettings(
  { 'webhook-data': data, candidate }: PartnerEvent,
  texts: AtsTexts,
): Settings | Readonly<{ fault: Fault }> {
  const isPrivate = candidate.job['private-title'] === true;
  if (data === null || data === undefined) {
    return { settings: isPrivate ? { hideProjectTitle: true } : {}, language: null };
  }
  const values = Object.entries(data).map(([id, value]) => ({ id, value }));
  const { settings, candidateLanguage, templates, wrong } = readChoices(values, texts.form);
  if (wrong.length > 0) {
    return { fault: { message: wrong.map((label) => texts.faults.option({ label })).join(' ') } };
  }
  if (templates !== null && Object.keys(templates).length === 0) return { fault: { message: texts.faults.noTemplate } };
  return {
    settings: {
      ...settings,
      ...(templates === null ? {} : { questionTemplates: templates }),
      askRelation: settings.askRelation ?? false,
      hideProjectTitle: isPrivate || (settings.hideProjectTitle ?? false),
    },
    language: candidateLanguage,
  };
}
