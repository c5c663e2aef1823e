import { ContactRows } from '../../app/ContactRows.tsx';
import { usePasswordBySimWords } from './usePasswordBySimWords.ts';

type ShortCodes = Record<'passwordUssd' | 'passwordSms' | 'passwordSmsWord' | 'passwordVoice', string>;

/** R12–R14: how the phone itself brings a new password; whoever is on it only has to tap. */
export function PasswordBySim({ shortCodes }: { shortCodes: ShortCodes }) {
  const words = usePasswordBySimWords();
  return (
    <>
      <p className="mt-2 mb-3 text-small text-ink-2">{words.lead}</p>
      <div className="card flush mb-3">
        <ContactRows
          contacts={[
            { value: shortCodes.passwordUssd, label: words.dial, kind: 'PHONE' },
            { value: shortCodes.passwordSms, label: words.write(shortCodes.passwordSmsWord), kind: 'SMS' },
            { value: shortCodes.passwordVoice, label: words.call, kind: 'PHONE' },
          ]}
        />
      </div>
    </>
  );
}
