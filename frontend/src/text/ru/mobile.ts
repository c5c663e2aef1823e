export const sim = {
  title: 'SIM-карта',
  ACTIVE: 'Работает',
  BLOCKED: 'Заблокирована',
  REPLACED: 'Заменена',
  plastic: (day: string) => `Пластиковая, с ${day}`,
  embedded: (day: string) => `eSIM, с ${day}`,
  blockedAt: (day: string) => `С ${day}. Номер, тариф и настройки сохранены`,
  iccid: 'Номер карты',
};

export const usage = {
  title: 'Звонки, SMS и интернет',
  all: 'Все',
  DATA: 'Интернет',
  VOICE: 'Звонки',
  SMS: 'SMS',
  filter: 'Что показать',
  data: 'Интернет',
  call: { INCOMING: 'Входящий', OUTGOING: 'Исходящий', MISSED: 'Пропущенный' },
  message: { INCOMING: 'Входящее SMS', OUTGOING: 'Исходящее SMS', MISSED: 'SMS' },
  empty: 'За это время ничего нет.',
  failed: 'Не получилось загрузить записи. Деньги это не затронуло.',
};
