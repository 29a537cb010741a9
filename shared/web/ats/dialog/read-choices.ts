import { channels } from '#shared/domain/check/channel.ts';
import { isLanguage, type Language, languages } from '#shared/domain/language.ts';
import { longestId } from '#shared/domain/limits.ts';
import type { FormTexts } from '#shared/i18n/ats/texts.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import type { SettingsInput } from '#shared/web/api/reference-check-request.ts';
import { fieldIds, refereeNumbers, templateFieldId } from './field-ids.ts';

/** A field of the dialog as it was left; null: blank, or without a name. */
export type FieldValue = Readonly<{ id: string | null; value: string | null }>;

/** What was chosen in the ATS's dialog. A choice that is not there, or blank, takes what the dialog showed first. */
export type Choices = Readonly<{
  settings: SettingsInput;
  candidateLanguage: Language | null;
  /** Templates by language; null: nothing was said of them. */
  templates: Readonly<Partial<Record<Language, string>>> | null;
  /** Labels of those that were given a value which they do not have. */
  wrong: readonly string[];
}>;

const truths = new Map([
  ['true', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['off', false],
  ['0', false],
]);

/** Ids that are not ours are passed over; of one that comes twice, the last holds. */
export function readChoices(values: readonly FieldValue[], texts: FormTexts): Choices {
  const given = new Map(values.flatMap(({ id, value }) => (id === null ? [] : [[id.toLowerCase(), value] as const])));
  const wrong: string[] = [];

  const choose = <Chosen>(id: string, label: string, read: (value: string) => Chosen | undefined): Chosen | null => {
    const value = given.get(id) ?? null;
    if (value === null) return null;
    const chosen = read(value);
    if (chosen === undefined) wrong.push(label);
    return chosen ?? null;
  };
  const channelOf = (value: string) => channels.find((channel) => channel === value);
  const truthOf = (value: string) => truths.get(value.toLowerCase());

  const settings: SettingsInput = {
    candidateChannel: choose(fieldIds.candidateChannel, texts.candidateChannel, channelOf),
    refereesRequested: choose(fieldIds.refereesRequested, texts.number, (value) =>
      refereeNumbers.find((number) => String(number) === value),
    ),
    refereeChannel: choose(fieldIds.refereeChannel, texts.refereeChannel, channelOf),
    askRelation: choose(fieldIds.askRelation, texts.askRelation, truthOf),
    hideProjectTitle: choose(fieldIds.hideProjectTitle, texts.hideTitle, truthOf),
  };
  const candidateLanguage = choose(fieldIds.candidateLanguage, texts.candidateLanguage, (value) =>
    isLanguage(value) ? value : undefined,
  );
  const asked = languages.filter((language) => given.has(templateFieldId(language)));
  const templates = asked.flatMap((language) => {
    const id = given.get(templateFieldId(language)) ?? null;
    if (id !== null && id.length > longestId) wrong.push(texts.template({ language: languageNames[language] }));
    return id === null ? [] : [[language, id] as const];
  });
  return { settings, candidateLanguage, templates: asked.length === 0 ? null : Object.fromEntries(templates), wrong };
}
