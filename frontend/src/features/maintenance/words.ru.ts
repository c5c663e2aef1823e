export const words = {
  announced: (window: string) => `Работы на кабинете: ${window}. Связь, интернет и ТВ будут работать.`,
  until: (moment: string) => `Откроемся ${moment}. Страница вернётся сама.`,
  window: (day: string, from: string, to: string) => `${day}, с ${from} до ${to}`,
  moment: (day: string, time: string) => `${day} в ${time}`,
};
