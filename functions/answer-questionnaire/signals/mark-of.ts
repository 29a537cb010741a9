import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { NewMark } from '#shared/domain/decisions/leave-mark.ts';
import type { MarkMaker } from '#shared/domain/ports/mark-maker.ts';
import type { MarkedAct } from '#shared/domain/signals/marks.ts';
import type { Visit } from '../visit.ts';

/** The mark that this visit leaves in the check. */
export const markOf = (maker: MarkMaker, file: CheckFile, visit: Visit, act: MarkedAct): NewMark =>
  maker.make(file, { person: visit.referee.id, act, at: visit.now, ...visit.from }, visit.organisation.knownNetworks);
