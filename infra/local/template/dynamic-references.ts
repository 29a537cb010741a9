import { isJsonRecord, type Json, type JsonRecord, parseJson } from '../json.ts';

const reference = /\{\{resolve:secretsmanager:(arn:(?:[^:}]*:){5}[^:}]+|[^:}]+)(?::([^:}]*))?(?::([^:}]*))?[^}]*\}\}/g;

/** Puts the values of secrets in the place of `{{resolve:secretsmanager:…}}`. */
export const resolveDynamicReferences = (value: Json, secretText: (secretId: string) => string): Json => {
  if (typeof value === 'string') {
    return value.replaceAll(reference, (_, id: string, __: string | undefined, key: string | undefined) => {
      const text = secretText(id);
      if (key === undefined || key === '') return text;
      const fields = parseJson(text);
      const field = isJsonRecord(fields) ? fields[key] : undefined;
      if (typeof field !== 'string') throw new Error(`The secret ${id} has no text under ${key}`);
      return field;
    });
  }
  if (Array.isArray(value)) return value.map((item) => resolveDynamicReferences(item, secretText));
  if (!isJsonRecord(value)) return value;
  const result: JsonRecord = {};
  for (const [key, item] of Object.entries(value)) result[key] = resolveDynamicReferences(item, secretText);
  return result;
};
