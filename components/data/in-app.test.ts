import { expect, test } from 'vitest';
import { isInApp } from './in-app';

const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  ['WeChat', `${phone} Version/4.0 Chrome/126 Mobile MicroMessenger/8.0.50 NetType/WIFI`, true],
  ['Alipay', `${phone} Chrome/108 Mobile AliApp(AP/10.6) AlipayClient/10.6.20`, true],
  ['QQ', `${phone} Chrome/109 Mobile V1_AND_SQ_9.0.70 QQ/9.0.70`, true],
  ['the QQ browser', `${phone} Chrome/98 MQQBrowser/14.5 Mobile Safari/537.36`, false],
  ['Chrome', `${phone} Chrome/126 Mobile Safari/537.36`, false],
])('%s: %s', (_, userAgent, expected) => {
  expect(isInApp(userAgent)).toBe(expected);
});
