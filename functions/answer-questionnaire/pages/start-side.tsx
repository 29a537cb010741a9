import { Card } from '#shared/web/components/blocks.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { RecruiterLines } from '../show-page.tsx';
import type { Visit } from '../visit.ts';

/** How to reach the recruiter, and how to make sure that it is genuine. */
export function StartSide({ visit }: Readonly<{ visit: Visit }>) {
  const { texts, names, organisation, file } = visit;
  const numbers = { switchboard: organisation.sender.phone ?? null, phone: file.check.recruiter.phone ?? null };
  const { start } = texts;
  return (
    <aside class="side" aria-label={start.whoAsks}>
      <Card>
        <h2>{start.talkTo(names)}</h2>
        <RecruiterLines visit={visit} />
      </Card>
      <Notice kind="plain" title={start.genuine}>
        <p>{start.callUs({ ...names, ...numbers })}</p>
        <p>{start.neverAsked}</p>
      </Notice>
    </aside>
  );
}
