import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page as a person without JavaScript has it before them. */
export type PlainPage = Readonly<{
  url: string;
  status: number;
  html: string;
  document: HTMLElement;
  /** The visible text, in one line. */
  text: string;
}>;

export type Fields = Readonly<Record<string, string | readonly string[]>>;

const textOf = (document: HTMLElement): string =>
  (document.querySelector('main') ?? document).textContent.replace(/\s+/g, ' ').trim();

const isChosen = (element: HTMLElement): boolean => element.hasAttribute('checked');

const typeOf = (element: HTMLElement): string => (element.getAttribute('type') ?? 'text').toLowerCase();

/** What a browser would send of this form as it stands, without any button. */
export function formValues(form: HTMLElement): [string, string][] {
  const values: [string, string][] = [];
  for (const element of form.querySelectorAll('input, select, textarea')) {
    const name = element.getAttribute('name');
    if (name === undefined || element.hasAttribute('disabled')) continue;
    if (element.tagName === 'TEXTAREA') values.push([name, element.textContent.replace(/^\n/, '')]);
    else if (element.tagName === 'SELECT') {
      const options = element.querySelectorAll('option');
      const option = options.find((each) => each.hasAttribute('selected')) ?? options[0];
      if (option !== undefined) values.push([name, option.getAttribute('value') ?? option.textContent.trim()]);
    } else if (['radio', 'checkbox'].includes(typeOf(element))) {
      if (isChosen(element)) values.push([name, element.getAttribute('value') ?? 'on']);
    } else if (typeOf(element) !== 'submit') values.push([name, element.getAttribute('value') ?? '']);
  }
  return values;
}

export type PlainBrowser = ReturnType<typeof createPlainBrowser>;

type BrowserOptions = Readonly<{
  headers?: Readonly<Record<string, string>>;
  /** How often a person presses *reload* when the server has failed. */
  reloads?: number;
}>;

/** Whoever has a link of their own is at a place of their own; others come from this machine. */
function placeOf(url: string): string {
  const [, secret] = /\/[ac]\/([\w-]{22})/.exec(new URL(url).pathname) ?? [];
  if (secret === undefined) return '127.0.0.1';
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(secret).digest();
  return `10.${a}.${b}.${c}`;
}

/** Follows links, keeps cookies and fills in forms, as a browser with JavaScript off does. */
export function createPlainBrowser({ headers = {}, reloads = 0 }: BrowserOptions = {}) {
  const cookies = new Map<string, string>();

  const request = async (url: string, init: RequestInit = {}): Promise<PlainPage> => {
    for (let reload = 0; ; reload += 1) {
      const page = await requestOnce(url, init);
      if (page.status < 500 || reload >= reloads) return page;
    }
  };

  const requestOnce = async (url: string, init: RequestInit): Promise<PlainPage> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: new Headers([
        ['user-agent', 'Mozilla/5.0 (plain)'],
        ['x-forwarded-for', placeOf(url)],
        ...Object.entries(headers),
        ...new Headers(init.headers),
        ...(cookie === '' ? [] : [['cookie', cookie] satisfies [string, string]]),
      ]),
    });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = header.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (/max-age=0/i.test(header)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      return request(new URL(location, url).href);
    }
    const html = await response.text();
    const document = parse(html, { comment: false });
    return { url, status: response.status, html, document, text: textOf(document) };
  };

  return {
    open: (url: string): Promise<PlainPage> => request(url),

    /** Another person sits down before it: it keeps no cookie of the one before. */
    forget: (): void => cookies.clear(),

    /** Follows the first link whose text holds this, or whose address ends so. */
    follow(page: PlainPage, link: string): Promise<PlainPage> {
      const anchors = page.document.querySelectorAll('a');
      const found =
        anchors.find((anchor) => anchor.textContent.includes(link)) ??
        anchors.find((anchor) => anchor.getAttribute('href')?.split('?')[0]?.endsWith(link));
      const href = found?.getAttribute('href');
      if (href === undefined) throw new Error(`No link "${link}" on ${page.url}: ${page.text.slice(0, 400)}`);
      return request(new URL(href, page.url).href);
    },

    /**
     * Fills in a form (the first in `main`, or the one whose action ends with `action`) and presses a button (the first,
     * or the one of that name). A field given replaces what stood there; `replay` posts the same again.
     */
    async submit(
      page: PlainPage,
      fields: Fields = {},
      which: Readonly<{ action?: string; button?: string; repeat?: number }> = {},
    ): Promise<PlainPage> {
      const forms = (page.document.querySelector('main') ?? page.document).querySelectorAll('form');
      const form = forms.find((each) =>
        (each.getAttribute('action') ?? '').split('?')[0]?.endsWith(which.action ?? ''),
      );
      if (form === undefined) throw new Error(`No form on ${page.url} (${page.status}): ${page.text.slice(0, 400)}`);
      const button =
        which.button === undefined
          ? form.querySelector('button')
          : form.querySelectorAll('button').find((each) => each.getAttribute('name') === which.button);
      const body = new URLSearchParams(formValues(form).filter(([name]) => !(name in fields)));
      for (const [name, value] of Object.entries(fields)) {
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
      }
      const buttonName = button?.getAttribute('name');
      if (buttonName !== undefined) body.append(buttonName, button?.getAttribute('value') ?? '');
      const target = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? page.url;
      const post = () =>
        request(new URL(target, page.url).href, {
          method: 'POST',
          body: body.toString(),
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            origin: new URL(page.url).origin,
            'sec-fetch-site': 'same-origin',
          },
        });
      let answer = await post();
      for (let again = 0; again < (which.repeat ?? 0); again += 1) answer = await post();
      return answer;
    },
  };
}
