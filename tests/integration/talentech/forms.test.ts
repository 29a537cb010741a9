import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { newId } from '#shared/data/new-id.ts';
import { languages } from '#shared/domain/language.ts';
import { buildInvitation, inPascalCase } from '#tests/support/ats/invitations.ts';
import { connectAts, startConnector } from '#tests/support/ats/talentech-connector.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const field = z.strictObject({
  id: z.string(),
  label: z.string(),
  type: z.enum(['select', 'checkbox', 'header', 'paragraph']),
  disabled: z.literal(false),
  value: z.union([z.string(), z.boolean()]).optional(),
  options: z.array(z.strictObject({ id: z.string(), label: z.string() })).optional(),
});
const form = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  languages: z.array(z.strictObject({ name: z.string(), languageCode: z.enum(languages) })),
  customFields: z.array(field),
  scoreProfiles: z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.string() })),
});
const forms = z.array(form);

async function given(...owner: Parameters<ReturnType<typeof startConnector>['addOrganisation']>) {
  const connector = startConnector(real.table);
  await connector.setApp();
  const made = await connector.addOrganisation(...owner);
  const ats = await connectAts(connector, made);
  const fetchForms = async (body: Readonly<Record<string, unknown>> = {}) =>
    forms.parse((await ats.call('evaluationforms', body)).json);
  return { connector, ...made, ats, fetchForms };
}

describe('A.11.4 evaluationforms', () => {
  test('is one form with the settings of the guide, in its order and with its two notes', async () => {
    const { fetchForms } = await given();
    const [only, ...more] = await fetchForms();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ id: 'reference-check', name: 'Referenstagning' });
    expect(only?.customFields.map(({ id, type }) => `${type} ${id}`)).toEqual([
      'header h-candidate',
      'select referee-requests-choice',
      'header h-referees',
      'select num-referees-requested',
      'select referee-communication-automation',
      'header h-templates',
      ...languages.map((language) => `select form-${language}`),
      'paragraph p-templates',
      'header h-more',
      'checkbox relation-verification',
      'checkbox hide-project-name',
      'paragraph p-title',
    ]);
    const chosen = Object.fromEntries((only?.customFields ?? []).map(({ id, value }) => [id, value]));
    expect(chosen).toMatchObject({
      'referee-requests-choice': 'email',
      'num-referees-requested': '2',
      'form-sv': 'tpl_standard',
      'relation-verification': true,
      'hide-project-name': false,
    });
    const swedish = only?.customFields.find(({ id }) => id === 'form-sv');
    expect(swedish?.options?.[0]).toEqual({ id: '', label: 'Ingen' });
    expect(swedish?.options?.map(({ id }) => id)).toEqual(['', 'tpl_short', 'tpl_standard', 'tpl_leader', 'tpl_facts']);
  });

  test('is a form for each template by the connection’s setting, and asks the candidate’s language by its switch', async () => {
    const { fetchForms } = await given({ language: 'fi' }, { forms: 'templates', asksCandidateLanguage: true });
    const all = await fetchForms();
    expect(all.map(({ id }) => id)).toEqual(['tpl_short', 'tpl_standard', 'tpl_leader', 'tpl_facts']);
    expect(all[1]?.description).toMatch(/^11 kysymystä, noin \d+ minuuttia$/);
    const ids = all[0]?.customFields.map(({ id }) => id) ?? [];
    expect(ids).toContain('candidate-language');
    expect(ids.filter((id) => id.startsWith('form-'))).toEqual([]);
  });

  test('passes over members that it does not know, in any case of names and paths', async () => {
    const { connector, ats, fetchForms } = await given();
    const usual = await fetchForms();
    expect(await fetchForms({ projectId: '4711', projectName: 'x', sourceSystem: 'y', nested: { deep: [1] } })).toEqual(
      usual,
    );
    for (const path of ['EvaluationForms', 'EVALUATIONFORMS', 'evaluationforms/']) {
      const answer = await connector.post(
        path,
        inPascalCase({ triggeredBy: { email: 'rita@kommun.example' } }),
        ats.headers,
      );
      expect(answer.json).toEqual(usual);
    }
  });

  test('passes over the case of FixedToken’s own names too', async () => {
    const connector = startConnector(real.table);
    await connector.setApp('fixed');
    const ats = await connectAts(connector, await connector.addOrganisation());
    const answer = await connector.post('evaluationForms', inPascalCase({ auth: ats.auth }));
    expect(forms.parse(answer.json)).toHaveLength(1);
  });
});

describe('A.11.14 an organisation', () => {
  const ownTemplate = (name: string) => buildTemplate({ id: newId('tpl'), name: { sv: name }, languages: ['sv'] });

  test('is offered its own templates, and nobody else’s', async () => {
    const [ours, theirs] = [await given(), await given()];
    await ours.connector.templates.create(ours.organisation.id, ownTemplate('Vår mall'));
    await theirs.connector.templates.create(theirs.organisation.id, ownTemplate('Deras mall'));
    const labels = async ({ fetchForms }: typeof ours) =>
      (await fetchForms()).flatMap(({ customFields }) => customFields).flatMap(({ options }) => options ?? []);
    expect((await labels(ours)).map(({ label }) => label)).toContain('Vår mall');
    expect(JSON.stringify(await labels(ours))).not.toContain('Deras mall');
    expect(JSON.stringify(await labels(theirs))).not.toContain('Vår mall');
  });

  test('cannot make a check with another’s template, nor show its consent under another’s name', async () => {
    const [ours, theirs] = [await given(), await given()];
    const foreign = ownTemplate('Deras mall');
    await theirs.connector.templates.create(theirs.organisation.id, foreign);
    const values = [{ id: 'form-sv', value: foreign.id }];
    const refused = await ours.ats.call('invitations', buildInvitation({ customFieldValues: values }));
    expect(refused.status).toBe(400);
    expect((await ours.ats.call('invitations', buildInvitation({ evaluationFormId: foreign.id }))).status).toBe(400);

    const connector = startConnector(real.table);
    await connector.setApp('fixed');
    const fixed = await connectAts(connector, await connector.addOrganisation());
    const auth = { ...fixed.auth, customerAccountId: ours.organisation.id };
    expect((await connector.post('evaluationforms', { auth })).status).toBe(401);
  });
});
