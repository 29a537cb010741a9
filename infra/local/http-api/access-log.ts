/** A line of the access log, by the template's format; a variable without value is `-`. */
export const formatAccessLog = (format: string, values: Record<string, string | undefined>): string =>
  format.replaceAll(/\$context\.([A-Za-z.]+)/g, (_, name: string) => values[name] ?? '-');
