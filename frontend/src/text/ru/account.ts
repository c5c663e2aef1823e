import { plural } from '../plural.ts';

const days = (count: number) => `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней' })}`;

const lasts = (count: number) => (count < 1 ? 'хватит меньше чем на день' : `хватит на ${days(count)}`);

export const account = {
  primary: 'Основной',
  onBalance: 'На счёте',
  asOf: (time: string) => `в ${time}`,
  charge: (sum: string) => `спишем ${sum}`,
  need: (sum: string) => `нужно ${sum}`,
  perDay: (sum: string) => `${sum} в день`,
  credit: 'кредит доверия',
  nextCharge: (day: string, sum: string, after: string) => `${day} спишем ${sum}, останется ${after}`,
  nextShort: (day: string, sum: string, missing: string) => `${day} спишем ${sum}, не хватит ${missing}`,
  daily: (sum: string) => `Каждый день списываем ${sum}`,
  lasts: (day: string) => `; денег хватит до ${day}`,
  dailyLater: (day: string, sum: string) => `, с ${day} ${sum}`,
  noCharges: 'В ближайшие 10 дней списаний нет',
  creditTitle: 'Кредит доверия включён',
  creditWorks: (limit: string) => `Связь работает, пока на счёте не меньше ${limit}.`,
  creditFree: 'Это бесплатно. Сейчас кредит не используется.',
  creditUsed: (used: string, left: string) => `Использовано ${used}, осталось ${left}.`,
  chargesTitle: 'Ближайшие списания',
  chargesEmpty: 'Списаний в ближайшие 10 дней нет.',
  everyDay: 'Каждый день',
  notCovered: 'не хватит денег',
  balanceAfter: (sum: string) => `останется ${sum}`,
};

export const left = {
  title: (day: string) => `Осталось до ${day}`,
  empty: 'В тарифе нет пакетов: платите за то, чем пользуетесь.',
  of: (total: string) => `из ${total}`,
  until: (day: string) => `до ${day}`,
  unlimited: { DATA: 'Интернет не ограничен', VOICE: 'Звонки не ограничены', SMS: 'SMS не ограничены' },
  lasts,
  gone: 'закончился',
  bar: (left: string, total: string, pace: string) =>
    `Осталось ${left} из ${total}. При ровном расходе осталось бы ${pace}`,
  ahead: (pace: string) => `Идёте с запасом: при ровном расходе осталось бы ${pace}`,
  even: 'Идёте ровно',
  behind: (pace: string, count: number | null) =>
    `Тратите быстрее: при ровном расходе осталось бы ${pace}${count === null ? '' : `. Остатка ${lasts(count)}`}`,
};

export const plan = {
  title: 'Тариф',
  options: 'Опции',
  optionsEmpty: 'Опций нет.',
  prices: 'Все цены',
  suspended: 'на паузе',
  free: 'бесплатно',
  price: {
    ONE_TIME: 'Подключение',
    RECURRING: { MONTH: 'Абонентская плата', DAY: 'Плата за день', other: 'Плата' },
    USAGE: {
      MINUTE: 'Минута звонка',
      MESSAGE: 'Сообщение',
      MEGABYTE: 'Мегабайт',
      GIGABYTE: 'Гигабайт',
      other: 'Использование',
    },
    AFTER_LIMIT: {
      MINUTE: 'Минута сверх пакета',
      MESSAGE: 'Сообщение сверх пакета',
      MEGABYTE: 'Мегабайт сверх пакета',
      GIGABYTE: 'Гигабайт сверх пакета',
      other: 'Сверх пакета',
    },
  },
  per: {
    ITEM: '',
    MONTH: '/мес',
    DAY: '/день',
    MINUTE: '/мин',
    MESSAGE: '/шт.',
    MEGABYTE: '/МБ',
    GIGABYTE: '/ГБ',
  },
};
