// The console asks the local cloud's own JSON and draws what it holds. It changes nothing but by its two buttons:
// what is dead is sent again, and the clock moves on to when what waits goes.
const byId = (id) => document.getElementById(id);
const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') made.addEventListener('click', value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
};
const getJson = async (path) => (await fetch(path)).json();
const clock = (at) => new Date(at).toLocaleTimeString();

const boxes = [
  {
    id: 'email',
    name: 'Mail',
    load: async () => (await getJson('/_local/messages')).filter((each) => each.channel === 'email'),
  },
  {
    id: 'sms',
    name: 'SMS',
    load: async () => (await getJson('/_local/messages')).filter((each) => each.channel === 'sms'),
  },
  { id: 'dead', name: 'Dead letters', load: () => getJson('/_local/dead-letters') },
  { id: 'logs', name: 'Logs', load: () => getJson('/_local/logs') },
];
const state = { box: 'email', chosen: null, view: 'html', entries: {}, words: '', waiting: [] };

const rowOf = (box, entry) => {
  if (box === 'email') return [entry.to, entry.subject, clock(entry.at)];
  if (box === 'sms') return [entry.to, entry.text, clock(entry.at)];
  if (box === 'dead')
    return [entry.reason ?? entry.kind ?? 'dead', entry.id ?? entry.key ?? '', entry.at ? clock(entry.at) : ''];
  return [entry.function ?? '', entry.line ?? entry.message ?? JSON.stringify(entry), entry.at ? clock(entry.at) : ''];
};
const idOf = (entry, index) => entry.id ?? entry.key ?? String(index);

const drawBoxes = () => {
  byId('boxes').replaceChildren(
    ...boxes.map(({ id, name }) =>
      element(
        'li',
        {},
        element(
          'button',
          { 'aria-pressed': String(state.box === id), onclick: () => choose({ box: id, chosen: null }) },
          name,
          element('span', {}, String(state.entries[id]?.length ?? 0)),
        ),
      ),
    ),
  );
};

/** Those of the box that hold the words searched for. */
const shownEntries = () => {
  const entries = state.entries[state.box] ?? [];
  const found = entries.filter((entry) => JSON.stringify(entry).toLowerCase().includes(state.words));
  return state.box === 'logs' ? found.slice(-200).toReversed() : found;
};

const drawRows = () => {
  const shown = shownEntries();
  byId('rows').replaceChildren(
    ...shown.map((entry, index) => {
      const [first, second, third] = rowOf(state.box, entry);
      const id = idOf(entry, index);
      return element(
        'li',
        {},
        element(
          'button',
          { 'aria-current': state.chosen === id ? 'true' : false, onclick: () => choose({ chosen: id }) },
          element('b', {}, first),
          element('span', {}, String(second).slice(0, 160)),
          element('span', { class: 'quiet' }, third),
        ),
      );
    }),
  );
  if (shown.length === 0)
    byId('rows').replaceChildren(
      element('li', {}, element('p', { class: 'message quiet' }, state.words === '' ? 'Empty.' : 'Nothing found.')),
    );
};

// Links in a mail open in a tab of their own: the frame may neither run scripts nor leave.
const frame = (html) => {
  const made = element('iframe', { sandbox: 'allow-popups allow-popups-to-escape-sandbox', title: 'The mail as HTML' });
  made.srcdoc = `<base target="_blank">${html}`;
  return made;
};

// Addresses in plain text are links here too.
const linked = (text) => {
  const pre = element('pre');
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    pre.append(/^https?:/.test(part) ? element('a', { href: part, target: '_blank' }, part) : part);
  }
  return pre;
};

const views = {
  html: ['HTML', (mail) => frame(mail.html ?? '')],
  text: ['Text', (mail) => linked(mail.text ?? '')],
  headers: ['Headers', (mail) => linked(JSON.stringify(mail.headers, null, 2))],
  source: [
    'Source',
    (mail) => {
      const pre = element('pre', {}, 'Loading');
      fetch(`/_local/messages/${mail.id}/raw`).then(async (raw) => pre.replaceChildren(await raw.text()));
      return pre;
    },
  ],
};

const drawMail = (mail) => [
  element('h2', {}, mail.subject),
  element(
    'dl',
    {},
    ...[
      ['From', mail.from],
      ['To', mail.to],
      ['Reply to', mail.replyTo],
      ['At', new Date(mail.at).toLocaleString()],
      ['Status', mail.status],
    ]
      .filter(([, value]) => value)
      .flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]),
  ),
  element(
    'div',
    { class: 'views' },
    ...Object.entries(views).map(([id, [name]]) =>
      element('button', { 'aria-pressed': String(state.view === id), onclick: () => choose({ view: id }) }, name),
    ),
  ),
  views[state.view][1](mail),
];

const drawSms = (sms) => [
  element('h2', {}, sms.to),
  element(
    'p',
    { class: 'quiet' },
    `From ${sms.from ?? 'no sender id'}, ${new Date(sms.at).toLocaleString()}, ${sms.text.length} characters`,
  ),
  linked(sms.text),
];

const redrive = element(
  'button',
  {
    onclick: async () => {
      await fetch('/_local/dead-letters/redrive', { method: 'POST' });
      await refresh();
    },
  },
  'Send all dead letters again',
);

const drawMessage = () => {
  const entry = shownEntries().find((each, index) => idOf(each, index) === state.chosen);
  const drawn =
    entry === undefined
      ? [element('p', { class: 'quiet' }, 'Nothing chosen.')]
      : state.box === 'email'
        ? drawMail(entry)
        : state.box === 'sms'
          ? drawSms(entry)
          : [element('pre', {}, JSON.stringify(entry, null, 2))];
  byId('message').replaceChildren(...(state.box === 'dead' ? [redrive] : []), ...drawn);
};

const whys = {
  sms: 'SMS go from 8 to 20',
  email: 'a mail waits for the morning, or for mail to be set up',
};

/** What was to go and waits, why, and a button that moves the clock to when the first of it goes. */
const drawWaiting = ({ now }) => {
  const [first] = state.waiting;
  if (first === undefined) return byId('waiting').replaceChildren();
  const goesAt = new Date(first.goesAt);
  const count = state.waiting.length;
  const what = `${count} ${count === 1 ? 'message waits' : 'messages wait'}`;
  const move = async () => {
    const advanceSeconds = Math.ceil((goesAt - new Date(now)) / 1000) + 60;
    await fetch('/_local/clock', { method: 'POST', body: JSON.stringify({ advanceSeconds }) });
    await refresh();
  };
  byId('waiting').replaceChildren(
    element(
      'p',
      {},
      `${what}: ${whys[first.medium]}. The next ${first.medium === 'sms' ? 'SMS' : 'mail'} goes ${goesAt.toLocaleString()}.`,
    ),
    element('button', { onclick: move }, 'Move the clock there'),
  );
};

byId('find').addEventListener('input', ({ target }) => choose({ words: target.value.trim().toLowerCase() }));

const choose = (change) => {
  Object.assign(state, change);
  drawBoxes();
  drawRows();
  drawMessage();
  // In a narrow window the message stands below the whole list.
  if (state.chosen !== null && matchMedia('(max-width: 59.99em)').matches) byId('message').scrollIntoView();
};

const refresh = async () => {
  const before = JSON.stringify([state.entries, state.waiting]);
  for (const box of boxes) state.entries[box.id] = await box.load();
  state.waiting = await getJson('/_local/waiting');
  if (JSON.stringify([state.entries, state.waiting]) === before) return;
  drawWaiting(await getJson('/_local/clock'));
  drawBoxes();
  drawRows();
  if (state.box !== 'email' || state.chosen === null) drawMessage();
};

await refresh();
drawBoxes();
drawRows();
setInterval(refresh, 1500);
