import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followSystemTheme, storedLanguage } from './app/preferences.ts';
import { loadMessages } from './text/text.tsx';
import './styles/index.css';

const language = storedLanguage();
const messages = await loadMessages(language);

followSystemTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App language={language} messages={messages} />);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js');
}
