import { Ways } from '#shared/web/components/lists.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { type CheckView, underCheck } from './check-view.ts';

/** Nothing is sent yet: two equal ways to begin. */
export function StartPanel({ view }: Readonly<{ view: CheckView }>) {
  const { texts, file } = view;
  const { candidate } = file.check;
  return (
    <Panel id="h-start" title={texts.start.title}>
      <div class="in-panel">
        <Ways
          ways={[
            { href: underCheck(view, 'ask'), title: texts.start.ask(candidate), note: texts.start.askNote(candidate) },
            { href: underCheck(view, 'add'), title: texts.addReferee, note: texts.start.addNote },
          ]}
        />
      </div>
    </Panel>
  );
}
