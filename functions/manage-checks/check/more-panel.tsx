import { media } from '#shared/domain/check/channel.ts';
import { isClosed } from '#shared/domain/check/check.ts';
import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { canFollow, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { addressesAllowed, addressesLeft } from '#shared/domain/decisions/ask-named-referees.ts';
import { isSetAside } from '#shared/domain/decisions/set-aside.ts';
import { maxAddressesAllowed } from '#shared/domain/limits.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { type CheckView, underCheck } from './check-view.ts';

type Action = Readonly<{ path: string; text: string }>;

/** What else the recruiter can do in this state. */
function actionsOf({ visit, file, texts }: CheckView): readonly Action[] {
  const { check, referees } = file;
  const { more } = texts;
  const counts = countReferees(check, referees);
  const open = isUnderWay(check.status);
  const hold = holdOf(check, visit.now);
  const notYetClosed = check.status === 'completed' && !isClosed(check, visit.now);
  const choices: readonly (readonly [boolean, Action])[] = [
    [
      open && check.status !== 'accepted' && counts.remainingToSubmit > 0,
      { path: 'ask', text: more.askAgain(check.candidate) },
    ],
    [open, { path: 'more', text: more.more(check.candidate) }],
    [
      open && addressesLeft(check) < media.length && addressesAllowed(check) < maxAddressesAllowed,
      { path: 'addresses', text: more.addresses(check.candidate) },
    ],
    [open && expiresAt(check, referees) !== null, { path: 'prolong', text: more.prolong }],
    [check.status === 'collecting', { path: 'conclude', text: more.conclude(counts) }],
    [notYetClosed, { path: 'conclude', text: more.close }],
    [!open && hold === null && check.objection === undefined, { path: 'reopen', text: more.reopen }],
    [!open && visit.isAdministrator, { path: 'hold', text: hold === null ? more.hold : more.changeHold }],
    [hold !== null && visit.isAdministrator, { path: 'release', text: more.release }],
    [check.status === 'expired' && !isSetAside(check), { path: 'aside', text: more.setAside }],
    [canFollow('cancelled', check.status), { path: 'cancel', text: more.cancel }],
  ];
  return choices.flatMap(([applies, action]) => (applies ? [action] : []));
}

export const MorePanel = ({ view }: Readonly<{ view: CheckView }>) => (
  <Panel id="h-more" title={view.texts.more.title}>
    <ul class="links in-panel">
      {actionsOf(view).map(({ path, text }) => (
        <li key={text}>
          <a href={underCheck(view, path)}>{text}</a>
        </li>
      ))}
    </ul>
  </Panel>
);
