import type { Contract } from './contract.ts';

export const greenhouse: Contract<'greenhouse'> = {
  name: 'Greenhouse',
  usual: { hosts: [] },
  amend: ({ settings, secrets }, { hosts }) => ({ settings: { hosts: hosts ?? settings.hosts }, secrets }),
  credentials: [{ shownAs: 'apiKey', purpose: 'greenhouse_key', prefix: 'vts_gh_', keptAs: 'key' }],
  addresses: {
    listTests: '/list_tests',
    sendTest: '/send_test',
    testStatus: '/test_status',
    responseError: '/response_error',
  },
  ownHosts: ['app.greenhouse.io'],
};
