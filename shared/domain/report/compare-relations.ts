import type { Relation } from '../check/relation.ts';
import { type RelationPart, relationParts } from './report-model.ts';

/** Where two accounts of one relation differ. Capitals, spaces and full stops make no difference. */
export function compareRelations(one: Relation | null, other: Relation | null): readonly RelationPart[] {
  if (one === null || other === null) return [];
  return relationParts.filter((part) => plain(one[part]) !== plain(other[part]));
}

const plain = (value: string | null): string =>
  (value ?? '').normalize('NFKC').toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
