import { useDeviceWords } from './useDeviceWords.ts';

type Props = { checked: boolean; onChange: (checked: boolean) => void };

/** R16: whether this device shall be remembered; never so unless it is wanted. */
export function RememberBox({ checked, onChange }: Props) {
  const words = useDeviceWords();
  return (
    <label className="flex min-h-11 items-start gap-3 py-1">
      <input
        type="checkbox"
        className="check"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="block">{words.remember}</span>
        <span className="block text-caption text-ink-3">{words.rememberHint}</span>
      </span>
    </label>
  );
}
