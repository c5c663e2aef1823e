import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { deskDoor, door, households, latestCode, masha } from './people.ts';

/** Nina's cabinet, her husband's number in it, and a number of hers that has a cabinet of its own. */
const nina = '+79000000021';
const kostya = '+79000000022';
const dacha = { msisdn: '+79000000023', password: 'quiet-orchard-63' };
/** Tamara's, and her modem's, which has a cabinet of its own. */
const tamara = '+79000000024';
const modem = '+79000000025';

async function signIn(page: Page, msisdn: string) {
  await page.goto('/sign-in');
  await page.getByRole('textbox').fill(msisdn);
  await page.getByRole('button', { name: 'Получить код' }).click();
  await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  await page.getByRole('textbox').fill(await latestCode(page, msisdn));
  await expect(page.locator('.phrase')).toBeVisible();
}

async function openNumbers(page: Page) {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Номера в кабинете' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Номера' })).toBeVisible();
}

test('a number is added by its cabinet’s password, renamed, seen at home and removed; another becomes the primary one', {
  tag: ['@R36', '@R37', '@S19', '@phone'],
}, async ({ page }) => {
  await signIn(page, nina);
  await openNumbers(page);
  const list = page.getByRole('listitem').filter({ has: page.locator('.mark') });
  await expect(list).toHaveCount(2);
  const said = page.locator('#main').getByRole('status');

  await page.getByRole('button', { name: 'Добавить номер' }).click();
  await page.getByRole('button', { name: 'По паролю' }).click();
  await page.getByLabel('Номер телефона или договора').fill('8 900 000-00-23');
  await page.getByRole('button', { name: 'Дальше' }).click();
  const password = page.locator('[name=password]');
  await expect(password).toBeFocused();
  await password.fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Осталось попыток: 2' })).toBeVisible();
  await password.fill(dacha.password);
  await page.keyboard.press('Enter');
  await expect(said).toContainText('номер добавлен');
  await expect(list).toHaveCount(3);

  await page.getByRole('button', { name: 'Переименовать: Дача' }).click();
  await page.getByLabel('Название').fill('Домик у озера');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Домик у озера');
  await page.goto('/');
  await expect(page.locator('a.line-card', { hasText: 'Домик у озера' })).toBeVisible();

  await openNumbers(page);
  await page.getByRole('button', { name: 'Убрать: Домик у озера' }).click();
  await page.getByRole('button', { name: 'Убрать из кабинета' }).click();
  await expect(list).toHaveCount(2);

  // Handed over, this session sees its own number alone.
  await page.getByRole('button', { name: 'Сделать основным: Костя' }).click();
  await expect(page.getByText('остальное пропадёт с экрана сразу')).toBeVisible();
  await page.getByRole('button', { name: 'Сделать основным', exact: true }).click();
  await expect(list).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Добавить номер' })).toBeHidden();
  await page.goto('/');
  await expect(page.locator('a.line-card')).toHaveCount(1);

  await page.context().clearCookies();
  await signIn(page, kostya);
  await openNumbers(page);
  await page.getByRole('button', { name: 'Сделать основным: Нина' }).click();
  await page.getByRole('button', { name: 'Сделать основным', exact: true }).click();
  await expect(list).toHaveCount(1);
});

/** Dials a code on one of the demo's phones and reads the answer. */
async function dial(phone: Page, msisdn: string, code: string) {
  await phone.goto(`/demo/handset?number=${encodeURIComponent(msisdn)}`);
  await expect(phone.getByRole('combobox', { name: 'Чей телефон' })).toHaveValue(msisdn);
  await phone.getByLabel('Номер или код').fill(code);
  await phone.keyboard.press('Enter');
  return phone.locator('.heard');
}

test('a number is added by both SIMs once staff have looked, and removed', {
  tag: ['@R38', '@R39', '@S6', '@phone'],
}, async ({ page, browser }) => {
  await signIn(page, tamara);
  await openNumbers(page);
  await page.getByRole('button', { name: 'Добавить номер' }).click();
  await page.getByRole('button', { name: 'С обеих SIM' }).click();
  await page.getByLabel('Какой номер добавить').fill('8 900 000 00 25');
  await page.getByRole('button', { name: 'Дальше' }).click();
  const request = page.getByRole('region', { name: 'Добавляем +7 900 000-00-25' });
  await expect(request.getByText('Ждём код')).toHaveCount(2);

  const phone = await page.context().newPage();
  await expect(await dial(phone, modem, '*111*828*0#')).toContainText('выключено');
  await expect(await dial(phone, modem, '*111*828*1#')).toContainText('Сначала включите');
  await expect(await dial(phone, modem, '*111*828#')).toContainText('это бесплатно');
  await expect(await dial(phone, modem, '*111*828*1#')).toContainText('со второй SIM');
  await expect(request.getByText('Подтвердила')).toHaveCount(1);
  await expect(await dial(phone, tamara, '*111*828#')).toContainText('включено');
  await expect(await dial(phone, tamara, '*111*828*1#')).toContainText('Обе SIM подтвердили');
  await expect(request.getByText(/конца\s\d+/)).toBeVisible();

  const desk = await browser.newContext({ storageState: deskDoor });
  const clerk = await desk.newPage();
  await clerk.goto('/desk');
  await clerk.getByRole('link', { name: 'Номера' }).click();
  const waiting = clerk.getByRole('article', { name: '+7 900 000-00-25' });
  await expect(waiting.getByText('Тот же человек')).toBeVisible();
  await waiting.getByRole('button', { name: 'Добавить номер' }).click();
  await expect(waiting.getByText('Номер добавлен')).toBeVisible();
  await desk.close();

  await expect(page.getByRole('button', { name: 'Убрать: Модем' })).toBeVisible();
  await expect(request).toBeHidden();
  await phone.goto(`/demo/handset?number=${encodeURIComponent(tamara)}`);
  await expect(phone.locator('.sms').first()).toContainText('теперь в вашем кабинете');
  await page.getByRole('button', { name: 'Убрать: Модем' }).click();
  await page.getByRole('button', { name: 'Убрать из кабинета' }).click();
  await expect(page.getByText('Модем')).toHaveCount(1); // what was done is said once more
  for (const sim of [tamara, modem]) {
    await expect(await dial(phone, sim, '*111*828*0#')).toContainText('выключено');
  }
});

/** Who asks for a number that is another person's, on which screen. */
for (const [screen, household, other, shown] of [
  ['phone', 'lesnoi', households.polev, '+7 900 000-00-06'],
  ['desktop', 'severnaya', masha, '+7 900 000-00-03'],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ storageState: door(household) });

    test('a number is not added when staff reject it, and the reason stands where it was asked for', {
      tag: ['@R39', '@R40', '@S6', `@${screen}`],
    }, async ({ page, browser }) => {
      await openNumbers(page);
      await page.getByRole('button', { name: 'Добавить номер' }).click();
      await page.getByRole('button', { name: 'С обеих SIM' }).click();
      await page.getByLabel('Какой номер добавить').fill(other);
      await page.getByRole('button', { name: 'Дальше' }).click();
      const request = page.getByRole('region', { name: `Добавляем ${shown}` });
      await expect(request.getByText('Ждём код')).toHaveCount(2);

      const phone = await page.context().newPage();
      const sims = [households[household], other];
      for (const sim of sims) {
        await expect(await dial(phone, sim, '*111*828#')).toContainText('это бесплатно');
        await dial(phone, sim, '*111*828*1#');
      }
      await expect(request.getByText(/конца\s\d+/)).toBeVisible();

      const desk = await browser.newContext({ storageState: deskDoor });
      const clerk = await desk.newPage();
      await clerk.goto('/desk');
      await clerk.getByRole('link', { name: 'Номера' }).click();
      const waiting = clerk.getByRole('article', { name: shown });
      await expect(waiting.getByText('Сверьте договоры')).toBeVisible();
      await waiting.getByRole('button', { name: 'Отклонить' }).click();
      await waiting.getByRole('button', { name: 'Отклонить с этой причиной' }).click();
      await expect(waiting.getByRole('alert').filter({ hasText: /\S/ })).toContainText('Напишите причину');
      await waiting.getByLabel('Почему отклоняем').fill('Номер записан на другого человека.');
      await waiting.getByRole('button', { name: 'Отклонить с этой причиной' }).click();
      await expect(waiting.getByText('Заявка отклонена, причина отправлена.')).toBeVisible();
      await desk.close();

      const answered = page.getByRole('region', { name: `Не добавили ${shown}` });
      await expect(answered).toContainText('Номер записан на другого человека.');
      await phone.goto(`/demo/handset?number=${encodeURIComponent(households[household])}`);
      await expect(phone.locator('.sms', { hasText: 'Номер записан на другого человека.' })).toBeVisible();
      for (const sim of sims) {
        await expect(await dial(phone, sim, '*111*828*0#')).toContainText('выключено');
      }
    });
  });
}
