import type { CustomField } from '../requests/evaluation-form.ts';
import { fieldPrefix } from '../requests/field-values.ts';
import { type Html, html } from './html.ts';

type Option = { id: string; label: string };

export const selectField = (
  id: string,
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): Html =>
  html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options.map(
    (option) => html`<option value="${option.id}"${option.id === chosen && html` selected`}>${option.label}</option>`,
  )}</select></div>`;

const text = (value: CustomField['value']): string => (typeof value === 'string' ? value : '');

const isTicked = ({ value }: CustomField): boolean => value === true || value === 'true';

/** What the recruiter cannot change is sent as it is: a browser leaves out a disabled control. */
const fixed = (field: CustomField): Html => {
  const value = field.type === 'checkbox' ? String(isTicked(field)) : text(field.value);
  const shown =
    field.type === 'checkbox'
      ? isTicked(field)
        ? 'Ja'
        : 'Nej'
      : (field.options?.find(({ id }) => id === value)?.label ?? value);
  return html`<p class="field"><b>${field.label}</b> ${shown}<input type="hidden" name="${fieldPrefix}${field.id}" value="${value}"></p>`;
};

const checkbox = (id: string, field: CustomField): Html => {
  const name = `${fieldPrefix}${field.id}`;
  const input = html`<input type="checkbox" id="${id}" name="${name}" value="true"${isTicked(field) && html` checked`}>`;
  return html`<div class="tick"><input type="hidden" name="${name}" value="false">${input}<label for="${id}">${field.label}</label></div>`;
};

/** A field as the partner's form says, whatever the partner means by it. */
export const drawField = (field: CustomField, index: number): Html | null => {
  const id = `field-${index}`;
  const name = `${fieldPrefix}${field.id}`;
  switch (field.type) {
    case 'header':
      return html`<h3>${field.label}</h3>`;
    case 'subheader':
      return html`<h4>${field.label}</h4>`;
    case 'paragraph':
      return html`<p class="quiet">${field.label}</p>`;
    case 'select':
      if (field.disabled === true) return fixed(field);
      return selectField(id, name, field.label, field.options ?? [], text(field.value));
    case 'checkbox':
      return field.disabled === true ? fixed(field) : checkbox(id, field);
    case 'text':
      if (field.disabled === true) return fixed(field);
      return html`<div class="field"><label for="${id}">${field.label}</label><input type="text" id="${id}" name="${name}" value="${text(field.value)}"></div>`;
    default:
      return null;
  }
};
