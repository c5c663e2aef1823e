export const words = {
  title: 'Настройки',
  look: 'Вид и язык',
  theme: 'Тема',
  system: 'Как в системе',
  light: 'Светлая',
  dark: 'Тёмная',
  forNumber: (phone: string) => `Для входа по номеру ${phone}`,
  forContract: (number: string) => `Для входа по договору ${number}`,
};
