import { useWords } from '../../text/text.tsx';

export function NotchLegend() {
  const { text } = useWords();
  return (
    <p className="mt-3 flex gap-2 text-caption text-ink-3">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="flex-none">
        <rect x="0" y="6" width="18" height="6" rx="3" fill="var(--l1-soft)" />
        <rect x="0" y="6" width="12" height="6" rx="3" fill="var(--l1)" />
        <rect x="6" y="2" width="2.5" height="14" rx="1" fill="var(--ink)" />
      </svg>
      {text.home.notch}
    </p>
  );
}
