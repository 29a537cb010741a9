import { visibleTitle } from '#shared/domain/check/check.ts';
import { Card } from '#shared/web/components/blocks.tsx';
import { Ways } from '#shared/web/components/lists.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { callWays, remindWays } from './other-ways.ts';

/** Beside the questions: about whom, who reads, and the other ways to answer. */
export function PartSide({ visit }: Readonly<{ visit: Visit }>) {
  const { names, file } = visit;
  const texts = visit.texts.question;
  const post = visibleTitle(file.check);
  return (
    <aside class="side" aria-label={texts.side}>
      <Card>
        <h2>{texts.aboutCandidate(names)}</h2>
        <p class="small">
          {post === null ? null : (
            <>
              {texts.applying({ post })}
              <br />
            </>
          )}
          {texts.readBy(names)}
        </p>
        <p class="small quiet">{texts.changeLater(names)}</p>
      </Card>
      <Ways
        ways={[
          ...callWays(visit),
          { href: linkTo(visit), title: texts.ways.title, note: texts.ways.text({}) },
          ...remindWays(visit),
        ]}
      />
    </aside>
  );
}
