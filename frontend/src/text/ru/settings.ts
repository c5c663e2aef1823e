export const settings = {
  title: 'Настройки',
  look: 'Вид и язык',
  theme: 'Тема',
  system: 'Как в системе',
  light: 'Светлая',
  dark: 'Тёмная',
  idleAt: (time: string) => `Без действий кабинет закроется в ${time}`,
  signOut: 'Выйти',
  signOutHint: 'На этом устройстве ничего не останется.',
  signOutFailed: 'Не получилось выйти: нет связи с кабинетом. Попробуйте ещё раз.',
};
