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

export const connectionInputExample = { kind: 'greenhouse', name: 'Greenhouse', settings: connection.settings };

export const connectionPatchExample = { active: false };

export const connectionWithSecretsExample = { ...connection, secrets: { apiKey: 'vts_gh_V8n0mQyq3y1c0b6aW1dX2g' } };
