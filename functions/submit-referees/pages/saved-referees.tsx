import { isCounted } from '#shared/domain/check/referee.ts';
import { Card } from '#shared/web/components/blocks.tsx';
import { LinkTo } from '#shared/web/components/lists.tsx';
import { type CandidateView, linkTo, nameOf, refereePath } from '../candidate-view.ts';
import { mayChange, presentReferees, unsentReferees } from '../next-step.ts';
import { stateText } from '../referee-state.ts';
import { Lines, refereeLines } from './referee-lines.tsx';

/** Those who were named before, as cards beside the form for the next one. */
export function SavedReferees({ view, except }: Readonly<{ view: CandidateView; except: string }>) {
  const { texts, file, reading } = view;
  const present = presentReferees(file);
  const counted = present.filter(isCounted);
  const saved = present.filter((referee) => referee.id !== except);
  return (
    <>
      {saved.map((referee) => (
        <Card key={referee.id}>
          <div class="card-top">
            <h2>
              {isCounted(referee)
                ? texts.refereeNamed({ number: counted.indexOf(referee) + 1, name: nameOf(referee) })
                : nameOf(referee)}
            </h2>
            {mayChange(referee) ? (
              <LinkTo
                small
                link={{
                  href: linkTo(view, refereePath(referee)),
                  text: reading.texts.change,
                  hidden: texts.referee.changeHidden({ name: nameOf(referee) }),
                }}
              />
            ) : null}
          </div>
          <p class="small">
            <Lines lines={isCounted(referee) ? refereeLines(view, referee) : [stateText(view, referee)]} />
          </p>
          {referee.status === 'added' && referee.source === 'candidate' ? (
            <p class="small quiet">{texts.referee.notContacted}</p>
          ) : null}
        </Card>
      ))}
      {unsentReferees(file).length > 0 && except === '' ? (
        <p>
          <a class="tap" href={linkTo(view, '/send')}>
            {texts.send.title}
          </a>
        </p>
      ) : null}
    </>
  );
}
