import type { Language } from '#shared/domain/language.ts';

/** Ids of the settings as Refapp's public configuration names them, so that whoever moves finds the same words. */
export const fieldIds = {
  candidateLanguage: 'candidate-language',
  candidateChannel: 'referee-requests-choice',
  refereesRequested: 'num-referees-requested',
  refereeChannel: 'referee-communication-automation',
  askRelation: 'relation-verification',
  hideProjectTitle: 'hide-project-name',
} as const;

export const templateFieldId = (language: Language): string => `form-${language}`;

/** The one form where all settings stand in it. */
export const settingsFormId = 'reference-check';

export const refereeNumbers = [1, 2, 3, 4, 5] as const;
