import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { roleTemplates } from '#shared/domain/templates/roles/role-templates.ts';
import { jsonFault } from '../../../../../functions/manage-checks/templates/editor/file-faults.tsx';
import {
  readTemplateFile,
  writeTemplateFile,
} from '../../../../../functions/manage-checks/templates/editor/template-file.ts';

const pointersOf = (value: unknown): readonly string[] => {
  const read = readTemplateFile(value);
  return 'errors' in read ? read.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('the file of a template', () => {
  it.each([...builtInTemplates, ...roleTemplates])(
    'is the same byte by byte when it is read and saved again: $id',
    (template) => {
      const file = writeTemplateFile(contentOf(template));
      const read = readTemplateFile(JSON.parse(file));
      if ('errors' in read) throw new Error(JSON.stringify(read.errors));
      expect(writeTemplateFile(read.content)).toBe(file);
    },
  );

  it('names every fault at its place', () => {
    const question = { id: 'one', type: 'short_text', text: { sv: 'Vad?' } };
    expect(
      pointersOf({
        name: { sv: 1, xx: 'Namn' },
        minutes: 0,
        questions: [
          { ...question, type: 'guess' },
          { ...question, id: '2 b', text: { de: 'ä'.repeat(5_000) } },
          { ...question, id: 'three', options: [{ text: {} }] },
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        '/name/sv wrong_type',
        '/minutes too_small',
        '/questions/0/type not_allowed',
        '/questions/1/id bad_id',
        '/questions/1/text/de too_long',
        '/questions/2/options/0/id required',
      ]),
    );
    expect(pointersOf({ questions: [question, question] })).toEqual(['/questions/1/id not_unique']);
    expect(pointersOf({ a: 1 })).toEqual(['/questions required']);
    expect(pointersOf([])).toEqual([' wrong_type']);
  });

  it('says where it stops being JSON', () => {
    expect(jsonFault('{\n  "name": {"sv": "A"},\n  "questions": [}\n}')).toEqual({ line: 3, column: 17 });
    expect(jsonFault('no file')).toEqual({ line: 1, column: 2 });
    expect(jsonFault('{"name": {')).toEqual({ line: 1, column: 11 });
    expect(jsonFault("{'name': 1}")).toEqual({ line: 1, column: 2 });
  });
});
