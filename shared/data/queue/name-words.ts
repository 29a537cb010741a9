import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

export function wordItem({ check }: CheckFile, word: string): KeptItem {
  const { id, organisationId, live } = check;
  return {
    ...keys.nameWord(id, word),
    kind: 'name_word',
    namePk: indexPartitions.name(organisationId, live),
    nameSk: `${word}#${id}`,
  };
}
