import { amend, answer, expect, test } from './kabinet.ts';
import { stranger } from './people.ts';

test('work on the cabinet is announced before, and says until when while it lasts', {
  tag: ['@R33', '@phone'],
}, async ({ page }) => {
  type Answer = { operator: { maintenance: { startsAt: string; endsAt: string } | null } };
  await amend(page, 'Operator', ({ operator }: Answer) => {
    operator.maintenance = { startsAt: '2030-12-01T23:00:00Z', endsAt: '2030-12-02T02:00:00Z' };
  });
  await page.goto('/sign-in');
  await expect(page.getByText('2 декабря, с 02:00 до 05:00')).toBeVisible();

  let closed = true;
  await page.unrouteAll();
  await page.route('**/graphql', (route) =>
    closed
      ? route.fulfill({
          status: 503,
          json: {
            errors: [
              {
                message: '-',
                extensions: { code: 'SERVICE_UNAVAILABLE', retryAt: '2030-12-02T02:00:00Z' },
              },
            ],
          },
        })
      : route.fallback(),
  );
  await page.clock.install();
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'Идут работы' })).toBeVisible();
  await expect(page.getByText('Откроемся 2 декабря в 05:00')).toBeVisible();
  closed = false;
  await page.clock.fastForward(31_000);
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
});

test('every door explains what may go wrong', { tag: ['@R34', '@R32', '@phone'] }, async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByText('Не получается войти').click();
  await expect(page.getByText('Вы в роуминге')).toBeVisible();
  await expect(page.getByText('Вход закрыт на время')).toBeVisible();
  await expect(page.getByRole('link', { name: 'help@lukomorye.example' })).toBeVisible();

  await answer(page, 'RequestSignInCode', { errors: [{ message: '-', extensions: { code: 'THROTTLED' } }] });
  await page.getByLabel('Мобильный номер').fill(stranger(820));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('Слишком много запросов');
});

for (const [door, help, refusal] of [
  ['password', 'Не получается войти', 'Номер отмечен потерянным'],
  ['device', 'Не получается войти', 'Вход не подтвердили'],
  ['reset', 'Пароль не приходит', 'Проверка, что вы не робот'],
  ['register', 'Заявка не отправляется', 'Заявка по договору уже есть'],
] as const) {
  test.describe(`/sign-in/${door}`, () => {
    test('every other page of the door explains its own refusals', { tag: ['@R34'] }, async ({ page }) => {
      await page.goto(`/sign-in/${door}`);
      await page.getByText(help).click();
      await expect(page.getByText(refusal)).toBeVisible();
      await expect(page.getByText('Вы в роуминге')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'help@lukomorye.example' })).toBeVisible();
    });
  });
}
