export const app = {
  title: (page: string, operator: string) => `${page} · ${operator}`,
  name: 'Кабинет',
  skip: 'К содержанию',
  back: 'Назад',
  loading: 'Загружаем',
  more: 'Показать ещё',
  retry: 'Попробовать ещё раз',
  toHome: 'На главную',
};

export const navigation = {
  label: 'Основная навигация',
  sections: 'Разделы',
  home: 'Главная',
  topUp: 'Пополнить',
  spending: 'Расходы',
  settings: 'Настройки',
  lines: 'Номера и дом',
};

export const language = { label: 'Язык', ru: 'Русский', en: 'English', ruShort: 'Рус', enShort: 'Eng' };

export const idle = {
  title: 'Вы ещё здесь?',
  text: 'Долго не было действий. Чтобы никто не увидел ваши счета, кабинет закроется через',
  stay: 'Остаться',
  leave: 'Выйти',
};

export const failure = {
  title: 'Не получилось показать кабинет',
  broken: 'Ошибка на нашей стороне. Деньги и услуги это не затронуло.',
  network: 'Нет связи с кабинетом. Проверьте интернет.',
  throttled: 'Слишком много запросов. Подождите минуту.',
  maintenanceTitle: 'Идут работы',
  maintenance: 'Кабинет скоро вернётся. Связь, интернет и ТВ работают как обычно.',
  reference: (id: string) => `Номер ошибки: ${id}`,
  offline: 'Нет сети.',
  offlineTitle: 'Нет сети',
  dataAt: (time: string) => `Данные на ${time}`,
  stale: 'Не получилось обновить данные.',
  notFoundTitle: 'Такой страницы нет',
  notFound: 'Адрес набран с ошибкой, или это не ваш номер.',
};

export const time = {
  today: (time: string) => `сегодня в ${time}`,
  yesterday: (time: string) => `вчера в ${time}`,
  yesterdayShort: 'вчера',
  now: 'сейчас',
};

export const units = {
  GB: 'ГБ',
  MB: 'МБ',
  KB: 'КБ',
  minute: 'мин',
  second: 'с',
  message: 'SMS',
  contract: '№',
};
