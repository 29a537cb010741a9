import { createServer } from 'node:http';

/** What stands in the page: whom it calls, and by which secrets. */
export type RefappPageChoices = Readonly<{ config: string; events: string; atsSecret: string; customerSecret: string }>;

/**
 * Does what a page of an ATS does in its user's browser: asks for the settings, draws them as a form of plain fields, and
 * posts the form's own data with a made-up candidate.
 */
const script = `
const { config, events, atsSecret, customerSecret } = JSON.parse(document.getElementById('choices').textContent);
const say = (text) => { document.getElementById('said').textContent = text; };

const draw = (field) => {
  const label = document.createElement('label');
  label.textContent = field.label;
  if (!['select', 'checkbox', 'text'].includes(field.type)) return label;
  const input = document.createElement(field.type === 'select' ? 'select' : 'input');
  input.name = field.id;
  input.disabled = field.disabled === true;
  if (field.type === 'select') {
    for (const { id, label: text } of field.options) input.append(new Option(text, id));
    input.value = field.value;
  } else if (field.type === 'checkbox') {
    input.type = 'checkbox';
    input.checked = field.value === true;
  } else input.value = field.value ?? '';
  label.append(input);
  return label;
};

const candidate = () => {
  const [id, job] = [0, 0].map(() => Math.random().toString(36).slice(2));
  const number = 5 + Math.floor(Math.random() * 95);
  return {
    id, 'first-name': 'Kim', 'last-name': 'Lund', email: 'kim.lund.' + id + '@private.example',
    phone: '+467017406' + number, language: 'en', job: { id: job, title: 'Job ' + job },
    recruiter: { 'first-name': 'Rita', 'last-name': 'Ek', email: 'rita.ek@acme.example' },
  };
};

window.post = async (data, by = candidate()) => {
  const event = { company: { uuid: customerSecret }, candidate: by, 'partner-result': {}, 'webhook-data': data };
  const response = await fetch(events, {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + atsSecret, 'Content-Type': 'application/json' },
    body: JSON.stringify({ 'partner-event': event }),
  });
  return { phone: by.phone, status: response.status, body: await response.json() };
};

const form = document.querySelector('form');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  say(JSON.stringify(await window.post(Object.fromEntries(new FormData(form)))));
});

const headers = { Authorization: 'Bearer ' + atsSecret, 'X-Provider-Key': customerSecret };
fetch(config, { headers })
  .then(async (response) => {
    const answer = await response.json();
    if (!response.ok) return say(answer.message);
    form.prepend(...answer.config.fields.map(draw));
    say('drawn');
  })
  .catch((error) => say(String(error)));
`;

const page = (choices: RefappPageChoices): string => `<!doctype html>
<meta charset="utf-8">
<title>An ATS</title>
<form><button>Send</button></form>
<output id="said"></output>
<script type="application/json" id="choices">${JSON.stringify(choices)}</script>
<script type="module">${script}</script>`;

/** A page of another origin than ours. */
export async function serveRefappPage(
  choices: RefappPageChoices,
): Promise<Readonly<{ url: string; stop: () => Promise<void> }>> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(choices));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
