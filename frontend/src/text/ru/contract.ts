import { plural } from '../plural.ts';

export const contract = {
  number: (number: string) => `Договор ${number}`,
  signedOn: (day: string) => `в силе с ${day}`,
  flat: (flat: string) => `кв. ${flat}`,
  internet: 'Интернет',
  speed: (speed: string) => `${speed} Мбит/с`,
  internetOn: 'Интернет работает',
  internetPaused: 'Интернет на паузе',
  internetOff: 'Интернет не работает',
  tv: 'Телевидение',
  channels: (count: number) =>
    `${count} ${plural('ru', count, { one: 'канал', few: 'канала', many: 'каналов' })}`,
  shared: (count: number) =>
    `${count} ${plural('ru', count, { one: 'канал', few: 'канала', many: 'каналов' })} есть сразу в нескольких пакетах.`,
  tvOn: 'ТВ работает',
  tvPaused: 'ТВ на паузе',
  tvOff: 'ТВ не работает',
  hideChannels: 'Свернуть',
  findChannel: 'Найти канал',
  noChannels: (query: string) => `«${query}» в пакете нет.`,
  found: (count: number) => `Найдено: ${count}`,
  channelsFailed: 'Не получилось загрузить каналы.',
  equipment: 'Оборудование',
  equipmentEmpty: 'Оборудования оператора нет.',
  serial: (number: string) => `№ ${number}`,
  since: (day: string) => `с ${day}`,
  kind: { ROUTER: 'Роутер', SET_TOP_BOX: 'ТВ-приставка', OPTICAL_TERMINAL: 'Оптический терминал' },
  credit: 'кредит',
  creditTitle: 'Кредит включён',
};
