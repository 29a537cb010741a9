const compiled = new Map<string, RegExp>();

/** IAM's `*` and `?`. */
export const matchesPattern = (pattern: string, value: string, ignoreCase = false): boolean => {
  const key = `${ignoreCase}${pattern}`;
  let expression = compiled.get(key);
  if (expression === undefined) {
    const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
    const source = escaped.replaceAll('*', '.*').replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, ignoreCase ? 'is' : 's');
    compiled.set(key, expression);
  }
  return expression.test(value);
};
