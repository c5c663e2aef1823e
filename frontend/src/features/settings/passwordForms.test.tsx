import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { drawWith } from '../../testing/inWords.tsx';
import { ChangePasswordForm } from './ChangePasswordForm.tsx';
import { SetPasswordForm } from './SetPasswordForm.tsx';

afterEach(cleanup);

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const type = (label: string, typed: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: typed } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const refusalOf = (label: string) => {
  const described = screen.getByLabelText(label).getAttribute('aria-describedby') ?? '';
  return plain(document.getElementById(described.split(' ')[0] ?? '')?.textContent ?? '');
};

function drawChange(changePassword: object, body: object = { data: { changePassword } }, status = 200) {
  const settled = vi.fn();
  const asked = drawWith({ status, body }, <ChangePasswordForm onSettled={settled} />);
  return { settled, asked };
}

function fillChange() {
  type('Текущий пароль', 'old harbour');
  type('Новый пароль', 'three random words');
  type('Новый пароль ещё раз', 'three random words');
  press('Сменить пароль');
}

test.each([
  ['PasswordsDiffer', 'Новый пароль ещё раз'],
  ['PasswordNotTaken', 'Новый пароль'],
  ['WrongSecret', 'Текущий пароль'],
])('%s is said at its field, which takes the focus', async (__typename, label) => {
  const { settled } = drawChange({ __typename, message: 'Вот почему.' });
  fillChange();

  await waitFor(() => expect(refusalOf(label)).toBe('Вот почему.'));
  expect(document.activeElement).toBe(screen.getByLabelText(label));
  expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
  expect(settled).not.toHaveBeenCalled();
});

test('while it is locked the time runs and nothing is sent', async () => {
  const retryAfter = new Date(Date.now() + 600_000).toISOString();
  const { asked } = drawChange({ __typename: 'SignInLocked', message: 'Вход закрыт.', retryAfter });
  fillChange();

  await screen.findByText(/^(10:00|9:\d\d)$/);
  press('Сменить пароль');
  expect(screen.getByRole('button', { name: 'Сменить пароль' }).getAttribute('aria-disabled')).toBe('true');
  expect(asked).toHaveLength(1);
});

test('an empty current password is no try', () => {
  const { asked } = drawChange({});
  press('Сменить пароль');

  return waitFor(() => {
    expect(refusalOf('Текущий пароль')).toBe('Введите текущий пароль');
    expect(asked).toEqual([]);
  });
});

test.each([
  [0, 'Готово, пароль сменили. На других устройствах входов не было.'],
  [1, 'Готово, пароль сменили и закрыли 1 другой вход.'],
  [3, 'Готово, пароль сменили и закрыли 3 других входа.'],
])('with %i other sessions ended', async (endedSessions, words) => {
  const { settled, asked } = drawChange({ __typename: 'PasswordChanged', endedSessions });
  fillChange();

  await waitFor(() => expect(settled).toHaveBeenCalled());
  expect(plain(settled.mock.calls[0]?.[0])).toBe(words);
  expect(asked).toEqual([
    { oldPassword: 'old harbour', password: 'three random words', repeat: 'three random words' },
  ]);
});

test('a password that is gone meanwhile leads elsewhere', async () => {
  const { settled } = drawChange({ __typename: 'PasswordNotSet', message: 'Пароля пока нет.' });
  fillChange();

  await waitFor(() => expect(settled).toHaveBeenCalledWith('Пароля пока нет.'));
});

test('asked too often, the form says so', async () => {
  drawChange({}, {}, 429);
  fillChange();

  await waitFor(() =>
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      'Слишком много запросов. Подождите минуту.',
    ),
  );
});

test.each([
  [{ __typename: 'PasswordSet' }, 'Готово. Теперь можно входить и с паролем.'],
  [{ __typename: 'PasswordAlreadySet', message: 'Пароль уже есть.' }, 'Пароль уже есть.'],
])('a first password: %j', async (setPassword, words) => {
  const settled = vi.fn();
  drawWith({ body: { data: { setPassword } } }, <SetPasswordForm onSettled={settled} />);
  type('Новый пароль', 'three random words');
  type('Новый пароль ещё раз', 'three random words');
  press('Задать пароль');

  await waitFor(() => expect(settled).toHaveBeenCalled());
  expect(plain(settled.mock.calls[0]?.[0])).toBe(words);
});

test('a password can be looked at', () => {
  drawWith({ body: {} }, <SetPasswordForm onSettled={vi.fn()} />);
  const show = screen.getByRole('button', { name: 'Показать: Новый пароль' });
  expect(screen.getByLabelText('Новый пароль').getAttribute('type')).toBe('password');
  fireEvent.click(show);

  expect(screen.getByLabelText('Новый пароль').getAttribute('type')).toBe('text');
  expect(show.getAttribute('aria-pressed')).toBe('true');
});
