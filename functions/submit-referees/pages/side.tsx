import type { ComponentChildren } from 'preact';
import { visibleTitle } from '#shared/domain/check/check.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Card } from '#shared/web/components/blocks.tsx';
import { ReachLines } from '#shared/web/components/reach-lines.tsx';
import { type CandidateView, linkTo, recruiterName } from '../candidate-view.ts';

type Props = Readonly<{ view: CandidateView; withdraw?: boolean; children?: ComponentChildren }>;

/** Beside every step: who asks, and the way out. */
export function Side({ view, withdraw = false, children }: Props) {
  const { texts, organisation, file } = view;
  const title = visibleTitle(file.check);
  return (
    <aside class="side" aria-label={texts.side.label}>
      {children}
      <Card>
        <h2>{texts.side.whoAsks}</h2>
        <p class="small">
          <b>{recruiterName(view)}</b>
          <ReachLines recruiter={file.check.recruiter} organisation={keepTogether(organisation.name)} />
        </p>
        {title === null ? null : <p class="small quiet">{texts.side.concerns({ title })}</p>}
      </Card>
      <p class="small">
        <a class="tap" href={linkTo(view, '/decline')}>
          {withdraw ? texts.side.withdrawLink : texts.side.declineLink}
        </a>
      </p>
    </aside>
  );
}
