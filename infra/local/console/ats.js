// A recruiter's system in little: it knows its candidates, and learns everything else from Vitsord over /v1.
const byId = (id) => document.getElementById(id);
const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const languages = [
  ['sv', 'Swedish'],
  ['en', 'English'],
  ['nb', 'Norwegian'],
  ['da', 'Danish'],
  ['fi', 'Finnish'],
  ['de', 'German'],
];
const channels = [
  ['email', 'Email'],
  ['sms', 'SMS'],
  ['email-sms', 'Email and SMS'],
  ['disabled', 'Send nothing'],
];
const form = byId('request');
const fill = (name, options) =>
  form.elements[name].replaceChildren(...options.map(([value, text]) => element('option', { value }, text)));
fill('candidateLanguage', languages);
fill('candidateChannel', channels);
fill('refereeChannel', channels);

const project = { externalId: '4711', title: 'Enhetschef, äldreomsorg', clientName: null };
const candidates = [
  { externalId: 'c-1', firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' },
  { externalId: 'c-2', firstName: 'Tove', lastName: 'Dahl', email: 'tove.dahl@example.org', phone: '+46701740611' },
  {
    externalId: 'c-3',
    firstName: 'Sami',
    lastName: 'Koskinen',
    email: 'sami.koskinen@example.org',
    phone: '+46701740618',
  },
  { externalId: 'c-4', firstName: 'Omar', lastName: 'Said', email: 'omar.said@example.org', phone: null },
];
const { apiKey } = await (await fetch('/_local/demo')).json();

const call = async (method, path, body) => {
  const response = await fetch(path, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (method !== 'GET') {
    const cells = [new Date().toLocaleTimeString(), `${method} ${path}`, String(response.status)];
    byId('log').prepend(element('tr', {}, ...cells.map((cell) => element('td', {}, cell))));
  }
  return response.json();
};

const words = (check) => {
  const { answered, expected } = check.counts;
  if (check.status === 'accepted') return 'Nothing sent yet';
  if (check.status === 'candidate_invited') return 'Candidate asked';
  return `${check.status}, ${answered} of ${expected}`;
};

const drawReferences = (check) => {
  if (check === undefined) return [element('span', { class: 'quiet' }, 'Not requested')];
  const links = [['Open the candidate in Vitsord', check.links.checkPage]];
  if (check.links.report !== null)
    links.push([check.status === 'completed' ? 'Open the report' : 'Open the report so far', check.links.report]);
  return [
    element('img', { src: `${check.links.symbol}&v=${check.updatedAt}`, width: 24, height: 24, alt: '' }),
    ` ${words(check)}`,
    element(
      'ul',
      {},
      ...links.map(([text, href]) => element('li', {}, element('a', { href, target: '_blank' }, text))),
    ),
  ];
};

const selected = new Set();
let drawn = '';
const refresh = async () => {
  const page = await call('GET', `/v1/reference-checks?projectExternalId=${project.externalId}&limit=100`);
  const latest = new Map((page.referenceChecks ?? []).toReversed().map((check) => [check.candidate.externalId, check]));
  const now = JSON.stringify([candidates, [...latest]]);
  if (now === drawn) return;
  drawn = now;
  byId('candidates').replaceChildren(
    ...candidates.map((candidate) => {
      const name = `${candidate.firstName} ${candidate.lastName}`;
      const tick = element('input', { type: 'checkbox', 'aria-label': `Select ${name}` });
      tick.checked = selected.has(candidate.externalId);
      tick.addEventListener('change', () => selected[tick.checked ? 'add' : 'delete'](candidate.externalId));
      return element(
        'tr',
        {},
        element('td', {}, tick),
        element(
          'th',
          { scope: 'row' },
          name,
          element('br'),
          element('span', { class: 'quiet' }, candidate.email ?? 'No address'),
        ),
        element('td', {}, candidate.phone ?? 'No number'),
        element('td', {}, ...drawReferences(latest.get(candidate.externalId))),
      );
    }),
  );
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const chosen = candidates.filter((candidate) => selected.has(candidate.externalId));
  if (chosen.length === 0) {
    byId('told').textContent = 'Select at least one candidate.';
    return;
  }
  const value = (name) => form.elements[name].value;
  const answer = await call('POST', '/v1/reference-checks', {
    project,
    recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
    settings: {
      candidateChannel: value('candidateChannel'),
      refereeChannel: value('refereeChannel'),
      refereesRequested: Number(value('refereesRequested')),
      questionTemplates: Object.fromEntries(languages.map(([language]) => [language, value('template')])),
      candidateLanguage: value('candidateLanguage'),
      askRelation: form.elements.askRelation.checked,
      hideProjectTitle: form.elements.hideProjectTitle.checked,
    },
    candidates: chosen.map((candidate) => ({ ...candidate, language: value('candidateLanguage') })),
  });
  byId('told').textContent =
    answer.referenceChecks === undefined
      ? `Not sent. ${(answer.errors ?? []).map((error) => `${error.pointer}: ${error.message}`).join(' ')}`
      : `Sent for ${chosen.length}.`;
  await refresh();
});

byId('add').addEventListener('submit', async (event) => {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  candidates.push({
    externalId: `c-${candidates.length + 1}`,
    ...given,
    email: given.email || null,
    phone: given.phone || null,
  });
  event.target.reset();
  await refresh();
});

await refresh();
setInterval(refresh, 2000);
