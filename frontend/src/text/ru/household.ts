import { plural } from '../plural.ts';
import type { Rich } from '../Rich.tsx';

export const home = {
  title: 'Главная',
  today: 'сегодня',
  whose: (label: string) => `${label}: `,
  short: (who: string, sum: string, when: string): Rich => [
    `${who}не хватит `,
    { em: sum },
    when ? ` ${when}` : '',
  ],
  blocked: (who: string): Rich => [who, { em: 'SIM заблокирована' }],
  belowZero: (who: string, sum: string): Rich => [`${who}в минусе на `, { em: sum }],
  suspended: (who: string): Rich => [`${who}услуги `, { em: 'на паузе' }],
  paid: (day: string): Rich => [`До ${day} всё оплачено`],
  byToday: 'сегодня',
  byTomorrow: 'завтра',
  byWeekday: [
    'к воскресенью',
    'к понедельнику',
    'ко вторнику',
    'к среде',
    'к четвергу',
    'к пятнице',
    'к субботе',
  ],
  byDate: (day: string) => `к ${day}`,
  restFine: 'Остальное в порядке.',
  restToo: (names: string) => `Обратите внимание ещё: ${names}.`,
  willCharge: (day: string, sum: string) => `До ${day} спишем ${sum}`,
  noCharges: (day: string) => `До ${day} списаний нет`,
  onAccounts: (count: number, sum: string) =>
    count === 1
      ? `, на счёте ${sum}.`
      : `, на ${count} ${plural('ru', count, { one: 'счёте', many: 'счетах' })} ${sum}.`,
  ribbon: 'Что и когда спишем',
  daily: (who: string, sum: string) => `${who}: ${sum} каждый день`,
  chargeOf: (who: string, sum: string) => `${who}, ${sum}`,
  shortOf: (who: string, sum: string) => `${who}, ${sum}, денег не хватит`,
  accounts: 'Номера и дом',
  notch: 'Чёрточка на полосе: сколько осталось бы при ровном расходе.',
  empty: 'Здесь появятся номера и договоры, когда оператор их добавит.',
  recent: 'Последние события',
  recentEmpty: 'Пока без звонков, SMS и интернета.',
  help: 'Помощь',
};
