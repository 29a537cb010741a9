import type { Contract } from './contract.ts';

/** Teamtailor makes the key that opens it, and shows it to the administrator. */
export const teamtailor: Contract<'teamtailor'> = {
  name: 'Teamtailor',
  usual: {},
  amend: ({ settings, secrets }) => ({ settings, secrets }),
  credentials: [],
  taken: [{ name: 'providerKey', opens: 'teamtailor_provider', keptAs: null }],
  addresses: { baseUrl: '', config: '/config', webhook: '/webhook' },
  ownHosts: ['api.teamtailor.com', 'api.na.teamtailor.com', 'api.au.teamtailor.com'],
};
