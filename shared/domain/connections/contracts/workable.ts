import type { Contract } from './contract.ts';
import { amendHosts } from './greenhouse.ts';

export const workable: Contract<'workable'> = {
  name: 'Workable',
  usual: { hosts: [] },
  amend: amendHosts,
  needsRecruiter: true,
  credentials: [{ shownAs: 'accessToken', purpose: 'workable_token', prefix: 'vts_wor_', keptAs: null }],
  taken: [{ name: 'resultsKey', opens: null, keptAs: 'resultsKey' }],
  addresses: { baseUrl: '', tests: '/tests', assessments: '/assessments' },
  ownHosts: ['*.workable.com'],
};
