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

const panels = (within: ParentNode): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('[data-question]'),
];

const fieldIn = (panel: HTMLElement | undefined): HTMLElement | null =>
  panel?.querySelector<HTMLElement>('textarea, input:not([type=hidden])') ?? null;

/** What the reader was at: the field or button, and the panel that it stands in, with how far down that is. */
type Sight = Readonly<{ focused: Element | null; panel: HTMLElement | null; top: number; place: number }>;

function sightOf(button: HTMLButtonElement): Sight {
  const panel = panelOf(button);
  const top = panel?.getBoundingClientRect().top ?? 0;
  return { focused: document.activeElement, panel, top, place: panel === null ? -1 : panels(document).indexOf(panel) };
}

/** The same control on the new page: the field of that name, or the button that does the same. */
function sameAs(element: Element | null): HTMLElement | null {
  if (isButton(element)) {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[name=do]')];
    return buttons.find((each) => actOf(each) === actOf(element)) ?? null;
  }
  const name = element?.getAttribute('name') ?? '';
  return name === '' ? null : document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
}

/** Goes on in what is new, else where the reader was, else at what stands there now; and moves nothing before their eyes. */
function goOn({ focused, panel, top, place }: Sight, known: ReadonlySet<string>): void {
  const now = panels(document);
  const added = now.find(({ id }) => !known.has(id));
  const here = now.find(({ id }) => id === panel?.id) ?? now[Math.min(place, now.length - 1)];
  if (panel !== null && here?.id === panel.id) window.scrollBy(0, here.getBoundingClientRect().top - top);
  const target = fieldIn(added) ?? sameAs(focused) ?? here?.querySelector<HTMLElement>('button[name=do]') ?? null;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

async function submit(form: HTMLFormElement, button: HTMLButtonElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.append('do', actOf(button));
  const sight = sightOf(button);
  const before = panels(document);
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
  // The style is there already; that of another page has another nonce, and its policy would say so.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/, '');
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [here, there] = [document.querySelector('main'), next.querySelector('main')];
  if (here === null || there === null || next.querySelector('form[data-editor]') === null) return false;
  const opened = new Set(before.filter((panel) => panel.querySelector('details[open]')).map(({ id }) => id));
  here.replaceWith(there);
  document.title = next.title;
  for (const panel of panels(there)) {
    const details = panel.querySelector('details');
    if (details !== null && opened.has(panel.id)) details.open = true;
  }
  if (response.redirected) history.replaceState(null, '', response.url);
  document.dispatchEvent(new CustomEvent('page-parts'));
  const errors = there.querySelector<HTMLElement>('.errs');
  if (errors === null) goOn(sight, new Set(before.map(({ id }) => id)));
  else errors.focus();
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
