import type { Page } from '@playwright/test';
import { amend, answer, expect, test } from './kabinet.ts';
import { door, stranger } from './people.ts';

const CONTRACT = '1 0000 0001';
const ISSUED = 'sunny-harbour-42';

const loginField = (page: Page) => page.getByLabel('Номер телефона или договора');
const passwordField = (page: Page) => page.getByRole('textbox', { name: 'Пароль', exact: true });

const answeredPassword = (page: Page) =>
  page.waitForResponse((response) => response.request().postDataJSON()?.operationName === 'Password');

async function enter(page: Page, login: string, password: string) {
  await loginField(page).fill(login);
  await passwordField(page).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
}

test('a contract and its password open the household, and the page that was asked for', {
  tag: ['@R1', '@R19', '@S1', '@R91'],
}, async ({ page }) => {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByRole('link', { name: 'Пароль' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Вход с паролем' })).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\/password\?to=/);
  await page.goBack();
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
  await page.goForward();

  await enter(page, CONTRACT, ISSUED);
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await expect(page.getByText('Его выдал оператор')).toBeVisible();
  await page.goto('/');
  await expect(page.locator('a.line-card')).toHaveCount(4);
  await expect(page.getByText('Входить можно и с паролем')).toHaveCount(0);
});

test('password managers and the keyboard know the form', { tag: ['@R1', '@R91', '@desktop'] }, async ({
  page,
}) => {
  await page.goto('/sign-in/password?reason=ended');
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText('Вы вышли из кабинета.');
  await expect(loginField(page)).toHaveAttribute('autocomplete', 'username');
  await expect(passwordField(page)).toHaveAttribute('autocomplete', 'current-password');
  await loginField(page).focus();
  await page.keyboard.type(CONTRACT);
  await page.keyboard.press('Tab');
  await page.keyboard.type(ISSUED);
  await page.keyboard.press('Tab');
  const show = page.getByRole('button', { name: 'Показать: Пароль' });
  await expect(show).toBeFocused();
  await page.keyboard.press('Space');
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.phrase')).toBeVisible();
});

test(
  'a wrong password says how many tries are left, then for how long it is locked',
  {
    tag: ['@R27', '@S5'],
  },
  async ({ page }, { project }) => {
    await page.goto('/sign-in/password');
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    await expect(page.getByText('Введите номер телефона или договора')).toBeVisible();
    await expect(loginField(page)).toBeFocused();
    const nobody = stranger(project.name === 'desktop' ? 51 : 52);
    await enter(page, nobody, 'wrong-harbour');
    await expect(page.getByText('Осталось попыток: 2.')).toBeVisible();
    await expect(passwordField(page)).toBeFocused();
    await enter(page, nobody, 'wrong harbour');
    await expect(page.getByText('Осталось попыток: 1.')).toBeVisible();
    await enter(page, nobody, 'wrong harbour again');
    await expect(page.getByText(/Вход откроется через (10:00|9:\d\d)/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Войти', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    // Another login is not locked.
    await enter(page, CONTRACT, ISSUED);
    await expect(page.locator('.phrase')).toBeVisible();
  },
);

test('asked too often, the page says so', { tag: ['@S5'] }, async ({ page }) => {
  await answer(page, 'SignInWithPassword', {
    errors: [{ message: '-', extensions: { code: 'TOO_MANY_REQUESTS' } }],
  });
  await page.goto('/sign-in/password');
  await enter(page, CONTRACT, ISSUED);
  await expect(page.getByText('Слишком много запросов')).toBeVisible();
});

test('whoever forgot it is shown the code and the operator', { tag: ['@R11'] }, async ({ page }) => {
  await page.goto('/sign-in/password?to=%2Fsettings');
  await page.getByText('Не помните пароль?').click();
  await expect(page.getByText('Если входите по договору')).toBeVisible();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Войти по коду' }).click();
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test('one that must be changed leads to the settings, and may wait', { tag: ['@R19', '@S2'] }, async ({
  page,
}) => {
  await amend(
    page,
    'SignInWithPassword',
    ({ signInWithPassword }: { signInWithPassword: { mustChangePassword: boolean } }) => {
      signInWithPassword.mustChangePassword = true;
    },
  );
  await amend(page, 'Password', ({ viewer }: { viewer: { password: { mustChange: boolean } } }) => {
    viewer.password.mustChange = true;
  });
  await page.goto('/sign-in/password');
  await enter(page, CONTRACT, ISSUED);
  await expect(page).toHaveURL(/\/settings#password$/);
  await expect(page.getByText('Этот пароль придумали не вы')).toBeVisible();
  await expect(page.getByLabel('Текущий пароль', { exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Позже' }).click();
  await expect(page.locator('.phrase')).toBeVisible();
});

test.describe('offered', () => {
  test.use({ storageState: door('lesnoi') });

  test('a password is offered until it is declined', { tag: ['@R8', '@R9', '@S1'] }, async ({ page }) => {
    type Answer = { viewer: { passwordOffered: boolean } };
    // The household declined it at the door: until it does so here, the page is told otherwise.
    let declined = false;
    await amend(page, 'Password', ({ viewer }: Answer) => {
      viewer.passwordOffered ||= !declined;
    });
    await amend(page, 'DeclinePasswordOffer', () => {
      declined = true;
    });
    const offer = page.getByRole('region', { name: 'Входить можно и с паролем' });
    await page.goto('/');
    await offer.getByRole('link', { name: 'Задать пароль' }).click();
    await expect(page.getByRole('heading', { name: 'Пароль', exact: true })).toBeFocused();
    await expect(page.getByLabel('Новый пароль', { exact: true })).toBeInViewport();
    await page.goBack();
    const told = answeredPassword(page);
    await offer.getByRole('button', { name: 'Не нужно' }).click();
    await expect(offer).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
    await told;
    const toldAgain = answeredPassword(page);
    await page.reload();
    await toldAgain;
    await expect(page.locator('.phrase')).toBeVisible();
    await expect(offer).toBeHidden();
  });
});

for (const [screen, household, number] of [
  ['phone', 'polev', '8 900 000 00 06'],
  ['desktop', 'severnaya', '+7 (900) 000-00-07'],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ storageState: door(household) });

    test('a password is set, signs in, and is changed', {
      tag: ['@R2', '@R9', '@R10', '@R27', `@${screen}`],
    }, async ({ page, browser }) => {
      const first = 'three random words';
      const second = 'quiet lantern orchard';
      const fill = (label: string, typed: string) => page.getByLabel(label, { exact: true }).fill(typed);
      await page.goto('/settings');
      await fill('Новый пароль', 'short');
      await fill('Новый пароль ещё раз', 'short');
      await page.getByRole('button', { name: 'Задать пароль' }).click();
      await expect(page.getByText('короче 8')).toBeVisible();
      await expect(page.getByLabel('Новый пароль', { exact: true })).toBeFocused();
      await fill('Новый пароль', first);
      await page.getByRole('button', { name: 'Задать пароль' }).click();
      await expect(page.getByText('Пароли не совпали')).toBeVisible();
      await fill('Новый пароль ещё раз', first);
      await page.getByRole('button', { name: 'Задать пароль' }).click();
      await expect(page.getByText('Готово. Теперь можно входить и с паролем.')).toBeVisible();
      await expect(page.getByText('Его выбрали вы')).toBeVisible();

      // Another device, without the session this one has.
      const elsewhere = await browser.newContext({ storageState: { cookies: [], origins: [] } });
      const other = await elsewhere.newPage();
      await other.goto('/sign-in/password');
      await enter(other, number, first);
      await expect(other.locator('.phrase')).toBeVisible();

      await page.getByRole('button', { name: 'Сменить пароль' }).click();
      await fill('Текущий пароль', 'not this one');
      await fill('Новый пароль', second);
      await fill('Новый пароль ещё раз', second);
      await page.getByRole('button', { name: 'Сменить пароль' }).click();
      await expect(page.getByText('Осталось попыток: 2.')).toBeVisible();
      await fill('Текущий пароль', first);
      await page.getByRole('button', { name: 'Сменить пароль' }).click();
      await expect(page.getByText(/закрыли\s\d+\sдруг/)).toBeVisible(); // other journeys come by this number too

      await other.reload();
      await expect(other.getByLabel('Мобильный номер')).toBeVisible();
      await other.goto('/sign-in/password');
      await enter(other, number, first);
      // The wrong one above counts too: a login has one counter.
      await expect(other.getByText('Осталось попыток: 1.')).toBeVisible();
      await enter(other, number, second);
      await expect(other.locator('.phrase')).toBeVisible();
      await other.goto('/settings');
      await other.getByRole('button', { name: 'Выйти' }).click();
      await expect(other.getByText('Вы вышли из кабинета.')).toBeVisible();
      await elsewhere.close();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
    });
  });
}

test('a forgotten password is replaced by one sent to the contact in the contract', {
  tag: ['@R11', '@R22', '@desktop'],
}, async ({ page }) => {
  await page.goto('/sign-in/password');
  await page.getByText('Не помните пароль?').click();
  await page.getByRole('link', { name: 'Прислать новый пароль' }).click();
  await page.getByRole('button', { name: 'Прислать новый пароль' }).click();
  await expect(page.getByText('Введите номер телефона или договора')).toBeVisible();
  await loginField(page).fill('100000003');
  await page.getByText('На почту', { exact: true }).click();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Прислать новый пароль' }).click();
  await expect(page.getByText('Если такой вход есть, новый пароль уже в пути')).toBeVisible();

  const mails = '/demo/handsets/mails';
  let sent: string | undefined;
  await expect(async () => {
    const [mail] = (await (await page.request.get(mails)).json()) as { text: string }[];
    sent = /: ([a-z0-9]{12,})\n/.exec(mail?.text ?? '')?.[1];
    expect(sent).toBeDefined();
  }).toPass();
  await page.getByRole('link', { name: 'Ввести новый пароль' }).click();
  await enter(page, '100000003', sent ?? '');
  await expect(page.getByText('Этот пароль придумали не вы')).toBeVisible();
});
