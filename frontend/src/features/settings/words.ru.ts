export const words = {
  title: 'Настройки',
  look: 'Вид и язык',
  theme: 'Тема',
  system: 'Как в системе',
  light: 'Светлая',
  dark: 'Тёмная',
};
