import { WECHAT_HEADING, wechatCells } from '../lib/import/bills/testing/bills';
import { xlsxOf } from '../lib/import/bills/testing/archives';
import { expect, test } from './fixtures';
import { NOW } from './import-files';

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

test('I drop a WeChat workbook and find the repayment in it', async ({ page }) => {
  const rows = [
    WECHAT_HEADING,
    ...[8, 9, 10].map((month) =>
      wechatCells({
        at: `2026-${`${month}`.padStart(2, '0')}-05 09:30:00`,
        type: '信用卡还款',
        party: '甲银行信用卡还款',
        amount: '1200.00',
        id: `42000000000000000000000000${month}`,
      }),
    ),
  ];
  await page.goto('/en/check/import/');
  await expect(page.locator('#import-files')).toBeVisible();
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(bytes)], 'wechat.xlsx'));
      return files;
    },
    [...xlsxOf(rows)],
  );
  await page.locator('#import-files').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('WeChat Pay bill, 3 rows')).toBeVisible();
  const repaid = page.locator('#bills li').filter({ hasText: '甲银行' }).first();
  await repaid.locator('summary').first().click();
  await expect(repaid.getByText('¥1,200').first()).toBeVisible();
});
