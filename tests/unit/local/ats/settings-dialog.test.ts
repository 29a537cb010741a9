import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { html } from '#infra/local/ats/pages/html.ts';
import { drawDialog } from '#infra/local/ats/pages/settings-dialog.ts';
import { candidateSchema } from '#infra/local/ats/projects.ts';
import type { CustomField, EvaluationForm } from '#infra/local/ats/requests/evaluation-form.ts';
import { fieldValuesIn } from '#infra/local/ats/requests/field-values.ts';
import { formValues } from '#tests/support/browser/plain-browser.ts';

const project = { id: '4711', title: 'Enhetschef' };
const kim = candidateSchema.parse({
  id: 'c-1',
  projectId: '4711',
  firstName: 'Kim',
  lastName: 'Lund',
  email: 'kim.lund@example.org',
  phone: null,
});

const formOf = (customFields: CustomField[] | null, id = 'form-1'): EvaluationForm => ({
  id,
  name: `Formulär ${id}`,
  description: null,
  languages: [{ name: 'Swedish', languageCode: 'sv' }],
  customFields,
});

const draw = (forms: EvaluationForm[], chosenForm = '') =>
  parse(drawDialog(project, { batch: 'b-1', candidates: [kim], fetched: { forms, errors: [] }, chosenForm }).markup);

const valuesOf = (forms: EvaluationForm[]) => {
  const form = draw(forms).querySelector('form[method=post]');
  if (form === null) throw new Error('There is no form to send');
  return fieldValuesIn(new URLSearchParams(formValues(form)));
};

const channels = [
  { id: 'email', label: 'E-post' },
  { id: 'sms', label: 'SMS' },
];

test('every kind of field is drawn in its order, and what the contract does not have is left out', () => {
  const page = draw([
    formOf([
      { id: 'h', type: 'header', label: 'Kandidat' },
      { id: 'channel', type: 'select', label: 'Hur?', value: 'sms', options: channels },
      { id: 's', type: 'subheader', label: 'Titel' },
      { id: 'hide', type: 'checkbox', label: 'Dölj titeln', value: false },
      { id: 'p', type: 'paragraph', label: 'Syns annars för alla.' },
      { id: 'free', type: 'text', label: 'Fritext', value: 'hej' },
      { id: 'later', type: 'slider', label: 'Från en senare version' },
    ]),
  ]);
  const labels = page.querySelectorAll('form[method=post] :is(h3, h4, p, label)').map((each) => each.textContent);
  expect(labels).toEqual([
    'Språk till kandidaten',
    'Kandidat',
    'Hur?',
    'Titel',
    'Dölj titeln',
    'Syns annars för alla.',
    'Fritext',
    'Meddelande till kandidaten (frivilligt)',
  ]);
});

test('values are strings: the default of a select, true or false of a check box, and what is fixed as it is', () => {
  const values = valuesOf([
    formOf([
      { id: 'channel', type: 'select', label: 'Hur?', value: 'sms', options: channels },
      { id: 'no-default', type: 'select', label: 'Vilken?', options: channels },
      { id: 'hide', type: 'checkbox', label: 'Dölj', value: false },
      { id: 'relation', type: 'checkbox', label: 'Relation', value: true },
      { id: 'fixed', type: 'select', label: 'Fast', value: 'email', disabled: true, options: channels },
      { id: 'fixed-tick', type: 'checkbox', label: 'Fast', value: true, disabled: true },
      { id: 'free', type: 'text', label: 'Fritext', value: null },
    ]),
  ]);
  expect(values).toEqual([
    { id: 'channel', value: 'sms' },
    { id: 'no-default', value: 'email' },
    { id: 'hide', value: 'false' },
    { id: 'relation', value: 'true' },
    { id: 'fixed', value: 'email' },
    { id: 'fixed-tick', value: 'true' },
    { id: 'free', value: '' },
  ]);
});

test('a form without fields can be sent', () => {
  expect(valuesOf([formOf(null)])).toEqual([]);
});

test('of several forms one is chosen first, and its fields are shown', () => {
  const forms = [
    formOf([{ id: 'a', type: 'text', label: 'A' }]),
    formOf([{ id: 'b', type: 'text', label: 'B' }], 'form-2'),
  ];
  const page = draw(forms, 'form-2');
  expect(page.querySelectorAll('#form option').map((each) => each.textContent)).toEqual([
    'Formulär form-1',
    'Formulär form-2',
  ]);
  expect(page.querySelector('input[name=form]')?.getAttribute('value')).toBe('form-2');
  expect(page.querySelector('input[name="field.b"]')).not.toBeNull();
  expect(page.querySelector('input[name="field.a"]')).toBeNull();
});

test('nothing that comes from elsewhere becomes markup', () => {
  const said = `<script>alert("1")</script> & 'x'`;
  expect(html`<p title="${said}">${[said, null, false, 3]}</p>`.markup).toBe(
    `<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;3</p>`,
  );
  const page = draw([formOf([{ id: '"><b>', type: 'select', label: said, options: [{ id: '"', label: said }] }])]);
  expect(page.querySelectorAll('script, form b').length).toBe(0);
});
