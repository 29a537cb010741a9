/** Of a number, at most. */
const numberBytes = 21;
/** Of a list or a map, and of each value in it. */
const frameBytes = 3;

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, each]) => each !== undefined);

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + 1 + valueBytes(each), frameBytes);
  if (typeof value === 'object' && value !== null) return frameBytes + entriesOf(value).length + itemBytes(value);
  return 1;
}

/** What an item counts for its limit of 400 KB: its names and values, as DynamoDB measures them. */
export const itemBytes = (item: object): number =>
  entriesOf(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);
