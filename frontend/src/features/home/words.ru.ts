import { plural } from '../../text/plural.ts';

export const words = {
  number: (number: string) => `Договор ${number}`,
  signedOn: (day: string) => `в силе с ${day}`,
  internet: 'Интернет',
  tv: 'Телевидение',
  shared: (count: number) =>
    `${count} ${plural('ru', count, { one: 'канал', few: 'канала', many: 'каналов' })} есть сразу в нескольких пакетах.`,
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
};
