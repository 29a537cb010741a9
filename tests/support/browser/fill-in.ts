import type { HTMLElement } from 'node-html-parser';

import type { Fields, PlainPage } from './plain-browser.ts';

const value = (element: HTMLElement): string => element.getAttribute('value') ?? 'on';

const textFor = (element: HTMLElement, text: string): string => {
  const name = element.getAttribute('name') ?? '';
  if (name.includes('year')) return name.includes('to') ? '2023' : '2019';
  return text;
};

/**
 * An answer to every question on a page: of choices the one at `pick` (counted round), of selects the first month with a
 * value, in texts the given one. What was chosen before is replaced.
 */
export function fillIn(page: PlainPage, pick = 0, text = 'Håller ord, och säger till i tid.'): Fields {
  const form = (page.document.querySelector('main') ?? page.document).querySelector('form');
  if (form === null) throw new Error(`No form on ${page.url}`);
  const fields: Record<string, string | string[]> = {};
  const choices = new Map<string, HTMLElement[]>();
  for (const element of form.querySelectorAll('input[type="radio"], input[type="checkbox"]')) {
    const name = element.getAttribute('name') ?? '';
    choices.set(name, [...(choices.get(name) ?? []), element]);
  }
  for (const [name, elements] of choices) {
    const chosen = elements[pick % elements.length];
    if (chosen !== undefined) fields[name] = value(chosen);
  }
  for (const element of form.querySelectorAll('input:not([type]), input[type="text"], textarea, input[inputmode]')) {
    const name = element.getAttribute('name');
    if (name !== undefined) fields[name] = textFor(element, text);
  }
  for (const element of form.querySelectorAll('select')) {
    const name = element.getAttribute('name');
    const option = element.querySelectorAll('option').find((each) => (each.getAttribute('value') ?? '') !== '');
    if (name !== undefined && option !== undefined) fields[name] = value(option);
  }
  return fields;
}
