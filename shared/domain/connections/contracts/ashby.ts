import type { Contract } from './contract.ts';
import { amendHosts } from './greenhouse.ts';

export const ashby: Contract<'ashby'> = {
  name: 'Ashby',
  usual: { hosts: [] },
  amend: amendHosts,
  needsRecruiter: true,
  credentials: [{ shownAs: 'apiKey', purpose: 'ashby_key', prefix: 'vts_ash_', keptAs: null }],
  taken: [{ name: 'resultsKey', opens: null, keptAs: 'resultsKey' }],
  addresses: { baseUrl: '' },
  ownHosts: ['api.ashbyhq.com'],
};
