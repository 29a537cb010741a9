import { type Html, html } from './html.ts';

/** Said once, after a form. */
export const notice = (text: string): Html => html`<p class="notice" role="status">${text}</p>`;

export const errorList = (title: string, errors: readonly string[]): Html =>
  html`<div class="errors" role="alert"><p><b>${title}</b></p><ul>${errors.map((error) => html`<li>${error}</li>`)}</ul></div>`;
