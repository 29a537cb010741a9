import type { Contract } from './contract.ts';

/** Nothing opens it but the consent, which comes after it is made. */
export const talentech: Contract<'talentech'> = {
  name: 'Talentech',
  usual: { forms: 'settings', asksCandidateLanguage: false, results: 'pascal_numbers' },
  amend: ({ settings, secrets }, { forms, asksCandidateLanguage, results }) => ({
    settings: {
      forms: forms ?? settings.forms,
      asksCandidateLanguage: asksCandidateLanguage ?? settings.asksCandidateLanguage,
      results: results ?? settings.results,
    },
    secrets,
  }),
  credentials: [],
  addresses: { baseUrl: '', publicKeys: '/public-keys' },
  ownHosts: [],
};
