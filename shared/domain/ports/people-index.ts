/** `after`: where to go on; null: that was all. `count`: checks whose people can be found now. */
export type IndexedPage = Readonly<{ count: number; after: string | null }>;

/** Makes people of checks findable that were written before, or by a key that is to go. It can be stopped and begun anew. */
export type PeopleIndex = Readonly<{
  /** A page of an organisation's checks, test ones too. `after` as an earlier page gave it; null: from the start. */
  write: (organisationId: string, after: string | null) => Promise<IndexedPage | 'after_invalid'>;
}>;
