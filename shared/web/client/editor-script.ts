/// <reference lib="dom" />

// The editor works without this script; with it nothing jumps when a question is moved, and the keyboard moves it too.

const isButton = (element: Element | null): element is HTMLButtonElement => element instanceof HTMLButtonElement;

/** What a button does: `up:q_1`. */
const actOf = (button: HTMLButtonElement): string => (button.name === 'do' ? button.value : '');

/** Acts that end where the next page would begin anew: its parts are put in place of these instead. */
const staysHere =
  /^(?:save|up|down|add|addAfter|duplicate|remove|addOption|removeOption|show|hide|use|keep|unkeep|addArea|condition|unconditional)(?::|$)/;

const panelOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-question]') ?? null;

/** Where the reader's eyes are: something that the next page has too, and how far down it stands. */
type Sight = Readonly<{ id: string; top: number }>;

function sightOf(button: HTMLButtonElement): Sight | null {
  const panel = panelOf(button);
  return panel === null ? null : { id: panel.id, top: panel.getBoundingClientRect().top };
}

const byId = (id: string): HTMLElement | null => (id === '' ? null : document.getElementById(id));

/** The same button on the new page, or the panel's next best. */
function focusAfter(act: string, place: string): void {
  const panel = byId(place);
  const same = [...document.querySelectorAll<HTMLButtonElement>('button[name=do]')].find((each) => actOf(each) === act);
  const isNew = /^(?:add|addAfter|duplicate)(?::|$)/.test(act);
  const field = panel?.querySelector<HTMLElement>('textarea, input:not([type=hidden])') ?? null;
  const target = isNew ? field : (same ?? panel?.querySelector<HTMLElement>('button[name=do]') ?? field);
  target?.focus({ preventScroll: true });
}

async function submit(form: HTMLFormElement, button: HTMLButtonElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const act = actOf(button);
  body.append('do', act);
  const sight = sightOf(button);
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [here, there] = [document.querySelector('main'), next.querySelector('main')];
  if (here === null || there === null || next.querySelector('form[data-editor]') === null) return false;
  const opened = new Set(
    [...here.querySelectorAll<HTMLElement>('[data-question]')]
      .filter((panel) => panel.querySelector('details[open]'))
      .map(({ id }) => id),
  );
  here.replaceWith(there);
  document.title = next.title;
  const place = new URL(response.url).hash.slice(1);
  for (const panel of there.querySelectorAll<HTMLElement>('[data-question]')) {
    const details = panel.querySelector('details');
    if (details !== null && opened.has(panel.id)) details.open = true;
  }
  if (response.redirected) history.replaceState(null, '', response.url.split('#')[0]);
  document.dispatchEvent(new CustomEvent('page-parts'));
  const errors = there.querySelector<HTMLElement>('.errs');
  if (errors !== null) {
    errors.focus();
    return true;
  }
  const panel = byId(sight !== null && byId(sight.id) !== null ? sight.id : place);
  if (sight !== null && panel !== null && panel.id === sight.id) {
    window.scrollBy(0, panel.getBoundingClientRect().top - sight.top);
  }
  focusAfter(act, place);
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body) focused.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Whatever went wrong is left to the browser, which sends the form as if there were no script. */
function sendPlainly(form: HTMLFormElement, button: HTMLButtonElement): void {
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'do', value: actOf(button) }));
  form.submit();
}

function watch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-editor]');
  if (form === null) return;
  const keys = form.querySelector<HTMLElement>('[data-keys]');
  if (keys !== null) keys.hidden = false;
  form.addEventListener('submit', (event) => {
    const button = event.submitter ?? null;
    if (event.defaultPrevented || !isButton(button) || !staysHere.test(actOf(button))) return;
    event.preventDefault();
    void submit(form, button)
      .catch(() => false)
      .then((done) => {
        if (!done) sendPlainly(form, button);
      });
  });
  form.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
    const panel = panelOf(event.target instanceof Element ? event.target : null);
    const act = event.key === 'ArrowUp' ? 'up' : 'down';
    const button = panel?.querySelector<HTMLButtonElement>(`button[name=do][value^="${act}:"]`) ?? null;
    if (button === null) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
}

watch();
document.addEventListener('page-parts', watch);
