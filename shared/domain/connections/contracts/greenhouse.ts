import type { Contract } from './contract.ts';

/** Customers live on `app`, `app2` … `app99`. */
const numberedHosts = Array.from({ length: 98 }, (_, index) => `app${index + 2}.greenhouse.io`);

/** As of every ATS that takes tests of a list, and may not say who asks. */
export const amendHosts: Contract<'greenhouse'>['amend'] = (
  { settings, secrets },
  { hosts = settings.hosts, recruiter = settings.recruiter },
) => ({ settings: { hosts, ...(recruiter !== undefined && { recruiter }) }, secrets });

export const greenhouse: Contract<'greenhouse'> = {
  name: 'Greenhouse',
  usual: { hosts: [] },
  amend: amendHosts,
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
