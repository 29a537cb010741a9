import { noticesOf } from '#shared/domain/messages/notices.ts';
import { isNoticeWay, noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import { noticeWords } from '#shared/i18n/recruiter/notice-words.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';
import { SettingSelect } from './setting-fields.tsx';

/** How recruiters are told what happens, unless they choose something else. */
export const noticesSetting: Setting = {
  name: 'notices',
  start: (organisation) => ({ notices: noticesOf(organisation) }),
  body: (form) => {
    const words = noticeWords[form.visit.reading.language];
    return (
      <SettingSelect
        form={form}
        name="notices"
        label={words.label}
        hint={words.hint}
        options={noticeWays.map((way) => ({ value: way, text: words.ways[way] }))}
      />
    );
  },
  read: ({ form }) => {
    const way = fieldValue(form, 'notices');
    return {
      change: (organisation) =>
        isNoticeWay(way) && way !== noticesOf(organisation)
          ? { ...organisation, notices: way, recruiterNotices: way !== 'none' }
          : organisation,
    };
  },
};
