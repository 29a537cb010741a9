const hex = (digits: number): string => `([0-9a-f]{${digits}})`;
const guid = new RegExp(`^(?:urn:uuid:)?[{(]?${[8, 4, 4, 4, 12].map(hex).join('-?')}[)}]?$`, 'i');

/** An id as it is compared: a GUID is one whatever its case, its hyphens or the braces around it. */
export const canonicalId = (id: string): string => guid.exec(id)?.slice(1).join('-').toLowerCase() ?? id;
