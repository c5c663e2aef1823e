import { expect, test } from './kabinet.ts';
import { door } from './people.ts';

/** Each size of screen has an account to itself. */
test.use({
  // biome-ignore lint/correctness/noEmptyPattern: that is how Playwright is told that nothing is needed
  storageState: async ({}, use, { project }) => use(door(project.name === 'phone' ? 'lesnoi' : 'severnaya')),
});
test.describe.configure({ mode: 'serial' });

test('trust credit is switched on by a quote, and taken back after the page is opened anew', {
  tag: ['@R51', '@B6', '@B7'],
}, async ({ page }) => {
  await page.goto('/');
  await page.locator('a.line-card').first().click();
  const credit = page.getByRole('region', { name: 'Кредит доверия' });
  await expect(credit.getByText('Выключено.')).toBeVisible();
  await credit.getByRole('button', { name: 'Включить' }).click();
  const sheet = page.getByRole('region', { name: 'Что получится' });
  await expect(sheet).toContainText('не станет меньше −300');
  await expect(sheet).toContainText('бесплатно');
  await sheet.getByRole('button', { name: 'Включить' }).click();
  await expect(credit.getByText('Включено.')).toBeVisible();

  await page.reload();
  const undoable = page.getByRole('list', { name: 'Можно отменить' });
  await expect(undoable).toContainText('Кредит доверия изменён');
  await expect(undoable).toContainText(/ещё \d+:\d\d/);
  await undoable.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.getByText('Отменили. Всё как было.')).toBeVisible();
  await expect(credit.getByText('Выключено.')).toBeVisible();
  await expect(undoable).toHaveCount(0);
});

test('who would rather not leaves the quote without a trace', { tag: ['@R51'] }, async ({ page }) => {
  await page.goto('/');
  await page.locator('a.line-card').first().click();
  const credit = page.getByRole('region', { name: 'Кредит доверия' });
  await credit.getByRole('button', { name: 'Включить' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Что получится' })).toBeFocused();
  await page.getByRole('button', { name: 'Не надо' }).press('Enter');
  await expect(credit.getByRole('button', { name: 'Включить' })).toBeFocused();
});
