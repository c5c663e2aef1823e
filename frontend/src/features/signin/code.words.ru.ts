import { plural } from '../../text/plural.ts';

export const words = {
  title: 'Код из SMS',
  sentTo: 'Отправили на',
  change: 'Изменить',
  digits: (length: number) =>
    `${length} ${plural('ru', length, { one: 'цифра', few: 'цифры', many: 'цифр' })} из SMS`,
  characters: (length: number) =>
    `${length} ${plural('ru', length, { one: 'знак', few: 'знака', many: 'знаков' })} из SMS`,
  hint: (minutes: number) =>
    `Код подставится сам, если телефон это умеет. Действует ${minutes} ${plural('ru', minutes, { one: 'минуту', few: 'минуты', many: 'минут' })}.`,
  expired: 'Код больше не действует. Запросите новый.',
  safety: 'Код нужен только на этой странице. Мы не спрашиваем его по телефону и в чате.',
  resend: 'Отправить ещё раз',
  resent: 'Отправили новый код. Прежний больше не действует.',
  checking: 'Проверяем код',
  noSms: 'SMS не приходит',
  late: 'Прошло 15 минут. Проверьте номер и отправьте код ещё раз.',
};
