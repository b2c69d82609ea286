// Browsers inside other apps; most of them can neither download nor print.
const IN_APP = /MicroMessenger|AlipayClient|DingTalk|QQ\/|Weibo|BytedanceWebview|aweme|\bFBAN\b/;

/**
 * Whether a page was opened inside an app such as WeChat or Alipay.
 *
 * @example isInApp('Mozilla/5.0 (iPhone…) Mobile/15E148 MicroMessenger/8.0.50') //=> true
 */
export const isInApp = (userAgent: string) => IN_APP.test(userAgent);
