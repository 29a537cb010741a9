const connection = {
  id: 'con_01KAR3M8000123456789ABCDEF',
  kind: 'greenhouse',
  live: true,
  name: 'Greenhouse',
  active: true,
  settings: { hosts: ['app.eu.greenhouse.io'] },
  consent: null,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
};

export const connectionExample = connection;

/** One of each kind; the first is that of the page's calls. */
export const connectionInputExamples = [
  { kind: 'greenhouse', name: 'Greenhouse', settings: connection.settings },
  { kind: 'talentech', name: 'Talent Recruiter', settings: { forms: 'templates', asksCandidateLanguage: true } },
  { kind: 'refapp', name: 'Their ATS', bearers: { 'ats.example.org': 'what-their-host-is-shown' } },
  { kind: 'teamtailor', name: 'Teamtailor', providerKey: '3f0a6c1e-8d1b-4c62-9a55-7f1d2e3b4c5d' },
  { kind: 'ashby', name: 'Ashby', resultsKey: 'the API key that Ashby made' },
  {
    kind: 'workable',
    name: 'Workable',
    resultsKey: 'the token that Workable made',
    settings: { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } },
  },
];

export const connectionPatchExample = { active: false };

const shown = (kind: string, name: string, secrets: Readonly<Record<string, string>>, settings: object = {}) => ({
  ...connection,
  kind,
  name,
  settings,
  secrets,
});

/** What each kind is given, once. */
export const connectionWithSecretsExamples = [
  { ...connection, secrets: { apiKey: 'vts_gh_V8n0mQyq3y1c0b6aW1dX2g' } },
  shown('talentech', 'Talent Recruiter', {}, { forms: 'templates', asksCandidateLanguage: true }),
  shown(
    'refapp',
    'Their ATS',
    { atsSecret: 'vts_ats_1c0b6aW1dX2gV8n0mQyq3y', customerSecret: 'vts_cus_W1dX2gV8n0mQyq3y1c0b6a' },
    { hosts: ['ats.example.org'] },
  ),
  shown('teamtailor', 'Teamtailor', {}),
  shown('ashby', 'Ashby', { apiKey: 'vts_ash_0b6aW1dX2gV8n0mQyq3y1c' }, { hosts: [] }),
  shown('workable', 'Workable', { accessToken: 'vts_wor_mQyq3y1c0b6aW1dX2gV8n0' }, { hosts: [] }),
];
