import type { HTMLElement } from 'node-html-parser';

import { fillIn } from '../browser/fill-in.ts';
import { createPlainBrowser, type PlainPage } from '../browser/plain-browser.ts';

type Fields = Readonly<Record<string, string>>;

/** A person before a page, in a real browser or in one without JavaScript. A number is the status of the page that came. */
export type Visitor = Readonly<{
  open: (address: string) => Promise<number>;
  /** Follows the link whose words these are, in this order. */
  follow: (...words: readonly string[]) => Promise<number>;
  /** Fills in fields by their names, and presses the main button (which may be a link), or the one that says this. */
  submit: (fields?: Fields, button?: string) => Promise<number>;
  /** The same with an answer to every question on the page: of choices the one at `pick`, counted round. */
  answerAll: (pick?: number) => Promise<number>;
  /** All that the page's main part says, in one line. */
  text: () => Promise<string>;
  /** What may be chosen in the field of this name. */
  choices: (field: string) => Promise<readonly string[]>;
  address: () => string;
}>;

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words as they stand on a page, where a space may be a hard one and a name may be hidden to the eye. */
export const saying = (...words: readonly string[]): RegExp =>
  new RegExp(words.map((each) => literally(each).replaceAll(/\s+/g, '\\s+')).join('.*'), 's');

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const buttonOf = (form: HTMLElement, words: RegExp | null): HTMLElement | undefined =>
  form
    .querySelectorAll('button')
    .find((each) =>
      words === null ? /\bbtn-(main|bad)\b/.test(each.getAttribute('class') ?? '') : words.test(each.textContent),
    );

/** Somebody whose browser runs no script. */
export function visitInPlain(browser = createPlainBrowser()): Visitor {
  let at: PlainPage | null = null;
  const page = (): PlainPage => {
    if (at === null) throw new Error('No page has been opened');
    return at;
  };
  const arrive = async (next: Promise<PlainPage>): Promise<number> => {
    at = await next;
    return at.status;
  };
  const main = (): HTMLElement => page().document.querySelector('main') ?? page().document;
  const submit = (fields: Parameters<typeof browser.submit>[1], button?: string): Promise<number> => {
    const words = button === undefined ? null : saying(button);
    const forms = main().querySelectorAll('form');
    const form = forms.find((each) => buttonOf(each, words) !== undefined);
    const mainLink = main().querySelector('a.btn-main')?.getAttribute('href');
    if (form === undefined && words === null && mainLink !== undefined) {
      return arrive(browser.open(new URL(mainLink, page().url).href));
    }
    if (form === undefined) throw new Error(`No such button on ${page().url}: ${page().text.slice(0, 400)}`);
    const name = buttonOf(form, words)?.getAttribute('name');
    const action = form.getAttribute('action')?.split('?')[0];
    const which = { ...(action === undefined ? {} : { action }), ...(name === undefined ? {} : { button: name }) };
    return arrive(browser.submit(page(), fields, which));
  };
  return {
    open: (address) => arrive(browser.open(address)),
    follow(...words) {
      const link = page()
        .document.querySelectorAll('a')
        .find((each) => saying(...words).test(each.textContent));
      const href = link?.getAttribute('href');
      if (href === undefined) throw new Error(`No link ${words.join(' … ')} on ${page().url}: ${page().text}`);
      return arrive(browser.open(new URL(href, page().url).href));
    },
    submit: (fields = {}, button) => submit(fields, button),
    answerAll: (pick = 0) => submit(fillIn(page(), pick)),
    text: () => Promise.resolve(inOneLine(page().text)),
    choices: (field) =>
      Promise.resolve(
        main()
          .querySelectorAll(`input[name="${field}"]`)
          .map((each) => each.getAttribute('value') ?? ''),
      ),
    address: () => page().url,
  };
}
