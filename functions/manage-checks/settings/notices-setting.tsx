import type { Setting } from './setting.ts';
import { isTicked, SettingTick, tickOf } from './setting-fields.tsx';

/** Whether recruiters are mailed how their checks end. */
export const noticesSetting: Setting = {
  name: 'notices',
  start: ({ recruiterNotices }) => ({ notices: tickOf(recruiterNotices) }),
  body: (form) => (
    <SettingTick form={form} name="notices" text={form.texts.notices.enabled} note={form.texts.notices.enabledNote} />
  ),
  read: ({ form }) => ({
    change: (organisation) => ({ ...organisation, recruiterNotices: isTicked(form, 'notices') }),
  }),
};
