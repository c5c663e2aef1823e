// Before the first paint: theme, language and the operator's colour as this browser last knew them.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: the defaults stand
    }
  };
  const chosen = read('kabinet.theme');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  root.lang = /^en/.test(read('kabinet.language') ?? navigator.language) ? 'en' : 'ru';

  const brand = read('kabinet.brand');
  if (brand && /^#[0-9a-f]{6}$/i.test(brand) && brand.toUpperCase() !== '#0A6570') {
    root.style.setProperty('--brand', brand);
    root.dataset.brand = '';
  }

  const cyrillic = document.currentScript.dataset.cyrillic;
  if (cyrillic && root.lang === 'ru') {
    const preload = document.createElement('link');
    Object.assign(preload, {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossOrigin: '',
      href: cyrillic,
    });
    document.head.append(preload);
  }
})();
