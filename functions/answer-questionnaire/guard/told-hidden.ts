import type { Ground } from '#shared/domain/guard/grounds.ts';
import type { Visit } from '../visit.ts';

/** Tells the referee what of their words is hidden; null: nothing. */
export async function toldHidden({ submission, reading }: Visit): Promise<string | null> {
  const hidden = (submission?.passages ?? []).flatMap((each) =>
    each.hidden === undefined ? [] : [{ grounds: each.grounds, by: each.hidden.by }],
  );
  if (hidden.length === 0) return null;
  const { groundNames, loadGuardTexts } = await import('#shared/i18n/guard/load.ts');
  const texts = await loadGuardTexts(reading.language);
  const of: readonly Ground[] = [...new Set(hidden.flatMap(({ grounds }) => grounds))];
  return texts.told({ of: groundNames(texts, of), count: hidden.length, by: hidden[0]?.by ?? null });
}
