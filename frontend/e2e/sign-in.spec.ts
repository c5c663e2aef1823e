import { amend, expect, test } from './kabinet.ts';
import { ilya, latestCode, masha, stranger } from './people.ts';

const onDesktop = (project: string) => project === 'desktop';

test('signs in with the code read off the handset, and out again without a trace', {
  tag: ['@R2', '@R4', '@R6', '@R29', '@R91', '@phone'],
}, async ({ page, context }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByLabel('Мобильный номер').fill('8 (900) 000-00-02');
  await page.getByRole('button', { name: 'Получить код' }).click();
  await expect(page.getByText('+7 900 000-00-02')).toBeVisible();

  const [phone] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Открыть телефон на экране' }).click(),
  ]);
  await expect(phone.getByText('Демо-инструмент')).toBeVisible();
  const code = (await phone.locator('.sms-code').first().textContent()) ?? '';
  await phone.close();
  await page.getByRole('textbox').pressSequentially(code);

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a.line-card')).toHaveCount(1);
  await expect(page.getByText('+7 900 000-00-02')).toBeVisible();

  await page.getByRole('link', { name: 'Настройки' }).click();
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByText('Вы вышли из кабинета.')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
  await expect(page.getByText('+7 900 000-00-02')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    '9000000002',
  );
  expect(ilya).toContain('9000000002');
});

test('a message pasted whole signs in at once', { tag: ['@R6', '@R91', '@phone'] }, async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Мобильный номер').fill(masha);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  const code = await latestCode(page, masha);
  await page
    .getByRole('textbox')
    .fill(`Код для входа: ${code.slice(0, 3)} ${code.slice(3)}\nДействует 15 минут.`);

  await expect(page.locator('.phrase')).toBeVisible();
});

test(
  'a wrong code says how many tries are left, then for how long it is locked',
  {
    tag: ['@R27', '@S5'],
  },
  async ({ page }, { project }) => {
    await page.goto('/sign-in');
    await page.getByLabel('Мобильный номер').fill(stranger(onDesktop(project.name) ? 11 : 12));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
    const code = page.getByRole('textbox');
    await code.fill('000000');
    await expect(page.getByText('Осталось попыток: 2.')).toBeVisible();
    await expect(code).toBeFocused();
    await code.fill('000 001');
    await expect(page.getByText('Осталось попыток: 1.')).toBeVisible();
    await code.fill('000002');
    await expect(page.getByText(/Вход откроется через (10:00|9:\d\d)/)).toBeVisible();
    await expect(code).toBeDisabled();
  },
);

test('the code field asks for the keyboard its alphabet needs', { tag: ['@R6', '@phone'] }, async ({
  page,
}) => {
  type Answer = { operator: { signInCodeAlphabet: string } };
  const codeField = async (msisdn: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('Мобильный номер').fill(msisdn);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
    return page.getByRole('textbox');
  };
  await expect(await codeField(stranger(41))).toHaveAttribute('inputmode', 'numeric');

  await amend(page, 'Operator', ({ operator }: Answer) => {
    operator.signInCodeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  });
  const field = await codeField(stranger(42));
  await expect(field).toHaveAttribute('inputmode', 'text');
  await field.fill('K7F2');
  await expect(page.locator('.code span').first()).toHaveText('K');
});

test('what is not a number is refused in words', { tag: ['@R2'] }, async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Получить код' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('Введите номер');
  await page.getByLabel('Мобильный номер').fill('мой номер');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).not.toContainText(
    'Введите номер, на который',
  );
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.getByLabel('Мобильный номер')).toBeFocused();
});

test(
  'another code may be asked for after a minute',
  { tag: ['@R7', '@S4'] },
  async ({ page }, { project }) => {
    await page.clock.install();
    await page.goto('/sign-in');
    await page.getByLabel('Мобильный номер').fill(stranger(onDesktop(project.name) ? 21 : 22));
    await page.keyboard.press('Enter');
    const resend = page.getByRole('button', { name: /Отправить ещё раз/ });
    await expect(resend).toHaveAttribute('aria-disabled', 'true');
    await expect(resend).toContainText(/0:\d\d|1:00/);

    await page.clock.fastForward(61_000);
    await expect(resend).toHaveAttribute('aria-disabled', 'false');
    // The page's clock ran ahead, the server's did not: it says itself when to try again.
    await resend.click();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    await expect(resend).toHaveAttribute('aria-disabled', 'true');
  },
);

test('the number can be changed, and the back button does it too', async ({ page }, { project }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Мобильный номер').fill(stranger(onDesktop(project.name) ? 31 : 32));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
  await page.goto('/sign-in/code');
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
});
