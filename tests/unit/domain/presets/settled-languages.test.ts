import { expect, test } from 'vitest';
import { settledLanguages } from '#shared/domain/presets/settled-languages.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

const { defaults } = buildOrganisation();
const presetWith = (questionTemplates: Readonly<Record<string, string>>, removed = false) => ({
  removed,
  settings: { questionTemplates },
});

test('a template is used in the languages of the settings and of the presets that stand', () => {
  const organisation = {
    defaults: { ...defaults, questionTemplates: { ...defaults.questionTemplates, fi: 'tpl_own' } },
  };
  const presets = [
    presetWith({ sv: 'tpl_own', nb: 'tpl_other' }),
    presetWith({ de: 'tpl_own' }, true),
    { removed: false, settings: {} },
  ];
  expect(settledLanguages(organisation, presets, 'tpl_own')).toEqual(['fi', 'sv']);
  expect(settledLanguages(organisation, [], 'tpl_standard')).toEqual(['sv', 'en', 'nb', 'da', 'de']);
  expect(settledLanguages(organisation, presets, 'tpl_unused')).toEqual([]);
});
