import { plural } from '../plural.ts';

export const contract = {
  flat: (flat: string) => `кв. ${flat}`,
  speed: (speed: string) => `${speed} Мбит/с`,
  internetOn: 'Интернет работает',
  internetPaused: 'Интернет на паузе',
  internetOff: 'Интернет не работает',
  channels: (count: number) =>
    `${count} ${plural('ru', count, { one: 'канал', few: 'канала', many: 'каналов' })}`,
  tvOn: 'ТВ работает',
  tvPaused: 'ТВ на паузе',
  tvOff: 'ТВ не работает',
  credit: 'кредит',
  creditTitle: 'Кредит включён',
};
