import type { Contract } from './contract.ts';

/** Customers live on `app`, `app2` … `app99`. */
const numberedHosts = Array.from({ length: 98 }, (_, index) => `app${index + 2}.greenhouse.io`);

export const greenhouse: Contract<'greenhouse'> = {
  name: 'Greenhouse',
  usual: { hosts: [] },
  amend: ({ settings, secrets }, { hosts = settings.hosts, recruiter = settings.recruiter }) => ({
    settings: { hosts, ...(recruiter !== undefined && { recruiter }) },
    secrets,
  }),
  needsRecruiter: true,
  credentials: [{ shownAs: 'apiKey', purpose: 'greenhouse_key', prefix: 'vts_gh_', keptAs: 'key' }],
  addresses: {
    listTests: '/list_tests',
    sendTest: '/send_test',
    testStatus: '/test_status',
    responseError: '/response_error',
  },
  ownHosts: ['app.greenhouse.io', 'app.eu.greenhouse.io', ...numberedHosts],
};
