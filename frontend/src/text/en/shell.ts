import type { Messages } from '../ru.ts';

export const app: Messages['app'] = {
  title: (page, operator) => `${page} · ${operator}`,
  name: 'Kabinet',
  skip: 'Skip to content',
  back: 'Back',
  loading: 'Loading',
  more: 'Show more',
  retry: 'Try again',
  toHome: 'Go to the home page',
};

export const navigation: Messages['navigation'] = {
  label: 'Main navigation',
  sections: 'Sections',
  home: 'Home',
  topUp: 'Top up',
  spending: 'Spending',
  settings: 'Settings',
  lines: 'Numbers and home',
};

export const language: Messages['language'] = {
  label: 'Language',
  ru: 'Русский',
  en: 'English',
  ruShort: 'Рус',
  enShort: 'Eng',
};

export const idle: Messages['idle'] = {
  title: 'Still here?',
  text: 'Nothing has happened for a while. To keep your accounts private, the cabinet closes in',
  stay: 'Stay',
  leave: 'Sign out',
};

export const failure: Messages['failure'] = {
  title: 'The cabinet could not be shown',
  broken: 'Something failed on our side. Money and services are not affected.',
  network: 'No connection to the cabinet. Check your internet.',
  throttled: 'Too many requests. Wait a minute.',
  maintenanceTitle: 'Maintenance',
  maintenance: 'The cabinet will be back soon. Calls, internet and TV work as usual.',
  reference: (id) => `Reference: ${id}`,
  offline: 'You are offline.',
  offlineTitle: 'You are offline',
  dataAt: (time) => `Figures from ${time}`,
  stale: 'The figures could not be refreshed.',
  notFoundTitle: 'There is no such page',
  notFound: 'The address is mistyped, or the number is not yours.',
};

export const time: Messages['time'] = {
  today: (time) => `today at ${time}`,
  yesterday: (time) => `yesterday at ${time}`,
  yesterdayShort: 'yesterday',
  now: 'now',
};

export const units: Messages['units'] = {
  GB: 'GB',
  MB: 'MB',
  KB: 'KB',
  minute: 'min',
  second: 's',
  message: 'SMS',
  contract: 'No.',
};
