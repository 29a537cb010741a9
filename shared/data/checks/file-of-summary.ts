import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { itemsOfSummary } from '../items/items-of-summary.ts';
import type { Item } from '../table.ts';
import { fileFromItems } from './check-files.ts';

/** The check as its summary holds it. */
export function fileOfSummary(item: Item): Promise<CheckFile> {
  const { check, items } = itemsOfSummary(item);
  return fileFromItems(check, items);
}
