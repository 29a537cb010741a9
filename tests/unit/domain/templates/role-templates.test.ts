import { describe, expect, it } from 'vitest';
import { findInTemplate } from '#shared/domain/guard/find-in-template.ts';
import { languages } from '#shared/domain/language.ts';
import { usualMinutes } from '#shared/domain/questionnaire/remaining-minutes.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { isRoleTemplate, roleIds } from '#shared/domain/templates/roles/role-ids.ts';
import { roleTemplate, roleTemplates } from '#shared/domain/templates/roles/role-templates.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';

describe('the templates for a role', () => {
  it('are twelve, told by their ids alone', () => {
    expect(roleIds).toHaveLength(12);
    expect(roleTemplates.map(({ id }) => id)).toEqual(roleIds);
    expect(roleIds.every((id) => isRoleTemplate(id) && !isBuiltIn(id))).toBe(true);
    expect(roleTemplate('role_nurse')?.name.sv).toBe('Sjuksköterska');
    expect(roleTemplate('role_king')).toBeNull();
  });

  it.each(roleTemplates)('$id has eight to ten questions of five minutes, each with why it is asked', (template) => {
    expect(template.questions.length).toBeGreaterThanOrEqual(8);
    expect(template.questions.length).toBeLessThanOrEqual(10);
    expect(template.minutes).toBe(5);
    expect(usualMinutes(template.questions)).toBeLessThanOrEqual(5);
    for (const { id, text, why } of template.questions) {
      for (const language of languages) {
        expect(text[language].trim(), `${id} ${language}`).not.toBe('');
        expect(why?.[language] ?? '', `${id} ${language}`).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it.each(roleTemplates)('$id asks for nothing that the guard finds, in any language', (template) => {
    expect(findInTemplate(template).map(({ pointer, passage }) => `${pointer} ${passage}`)).toEqual([]);
  });

  it.each(roleTemplates)('$id can be sent to the API as it is', (template) => {
    const { builtIn: _, id: _id, ...document } = showTemplate(template);
    const parsed = templateInput.parse({ ...document, version: undefined });
    expect(readTemplate(parsed)).toHaveProperty('content');
  });

  it('has no question twice but those that every role has', () => {
    const ids = roleTemplates.flatMap(({ questions }) => questions.map(({ id }) => id));
    const shared = ['keeps_promises', 'takes_criticism', 'main_strengths', 'rehire'];
    const own = ids.filter((id) => !shared.includes(id));
    expect(new Set(own).size).toBe(own.length);
    expect(own).toHaveLength(60);
  });

  it('writes each text in the language that it says', () => {
    const equal = roleTemplates.flatMap(({ questions }) =>
      questions.flatMap(({ id, text }) =>
        text.sv === text.en || text.fi === text.sv || text.de === text.en ? [id] : [],
      ),
    );
    expect(equal).toEqual([]);
  });
});
