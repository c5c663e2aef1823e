import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { deskDoor, staffCode } from './people.ts';

const CHOSEN = 'violet anchor 17';

test('staff sign in with a password and a code, and leave', { tag: ['@desktop'] }, async ({ page }) => {
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByText('Введите логин')).toBeVisible();
  await page.getByLabel('Логин').fill('agent');
  await page.getByRole('textbox', { name: 'Пароль' }).fill('patient-ferry-9');
  await page.getByLabel('Код из приложения').fill('000');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByText('Осталось попыток: 2.')).toBeVisible();
  await page.getByLabel('Код из приложения').fill(await staffCode(page, 'agent'));
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByText('Тихон Лужин, Сотрудник')).toBeVisible();
  // It is nobody's cabinet.
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Вход для сотрудников' })).toBeVisible();
});

async function askForAccess(page: Page, contract: string, name: string, contact: string) {
  await page.goto('/sign-in/password');
  await page.getByRole('link', { name: 'Получить доступ' }).click();
  await page.getByRole('button', { name: 'Принять условия' }).click();
  await page.getByRole('button', { name: 'Дать согласие' }).click();
  await page.getByLabel('Номер договора').fill(contract);
  await page.getByLabel('Имя и фамилия').fill(name);
  await page.getByLabel('Телефон или почта').fill(contact);
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByLabel('Новый пароль', { exact: true }).fill(CHOSEN);
  await page.getByLabel('Новый пароль ещё раз', { exact: true }).fill(CHOSEN);
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Заявка отправлена' })).toBeVisible();
}

async function mailTo(page: Page, address: string) {
  const mails = await page.request.get('/demo/handsets/mails');
  const all = (await mails.json()) as { to: string; text: string }[];
  return all.find(({ to }) => to === address)?.text ?? '';
}

test('access to a contract is asked for, opened at the desk, and works', {
  tag: ['@R20', '@S14', '@phone'],
}, async ({ page, browser }) => {
  const contact = 'oleg.zarechnyi@example.org';
  await askForAccess(page, '1 0000 0006', 'Заречный Олег Львович', contact);

  const desk = await browser.newContext({ storageState: deskDoor });
  const clerk = await desk.newPage();
  await clerk.goto('/desk');
  const request = clerk.getByRole('article', { name: /1.0000.0006/ });
  await expect(request.getByText('Есть в договоре')).toBeVisible();
  await request.getByRole('button', { name: 'Открыть доступ' }).click();
  await expect(request.getByText('Доступ открыт, ответ отправлен.')).toBeVisible();
  await desk.close();

  await expect(async () => expect(await mailTo(page, contact)).toContain('открыт')).toPass();
  await page.goto('/sign-in/password');
  await page.getByLabel('Номер телефона или договора').fill('100000006');
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(CHOSEN);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.locator('.phrase')).toBeVisible();
});

test('a request that is rejected gets a reason', { tag: ['@R20', '@desktop'] }, async ({ page, browser }) => {
  const contact = 'somebody.else@example.org';
  await askForAccess(page, '100000003', 'Иван Чужой', contact);

  const desk = await browser.newContext({ storageState: deskDoor });
  const clerk = await desk.newPage();
  await clerk.goto('/desk');
  const request = clerk.getByRole('article', { name: /1.0000.0003/ });
  await expect(request.getByText('Не совпадает')).toBeVisible();
  await request.getByRole('button', { name: 'Отклонить' }).click();
  await request.getByRole('button', { name: 'Отклонить с этой причиной' }).click();
  await expect(request.getByText('Напишите причину')).toBeVisible();
  await request.getByLabel('Почему отклоняем').fill('Имя не то, что в договоре.');
  await request.getByRole('button', { name: 'Отклонить с этой причиной' }).click();
  await expect(request.getByText('Заявка отклонена, причина отправлена.')).toBeVisible();
  await desk.close();

  await expect(async () => expect(await mailTo(page, contact)).toContain('Имя не то')).toPass();
});
