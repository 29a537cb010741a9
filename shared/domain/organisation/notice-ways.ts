/** How a recruiter hears of what happens: mail by mail, in one mail of the morning, or not at all. */
export const noticeWays = ['at_once', 'digest', 'none'] as const;

export type NoticeWay = (typeof noticeWays)[number];

export const isNoticeWay = (text: string): text is NoticeWay => noticeWays.some((way) => way === text);
