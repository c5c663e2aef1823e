import { useWords } from '../text/text.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Refusal } from '../ui/Refusal.tsx';

type Props = {
  /** Why the passwords were not taken, and at which field; without a field, because nothing could be asked. */
  refused: { field?: string; words: string } | null;
};

/** R9: the new password, twice; its length alone is asked for, not what it is made of. */
export function NewPasswordFields({ refused }: Props) {
  const { text } = useWords();
  const words = (field?: 'password' | 'repeat') => (refused?.field === field ? refused?.words : undefined);
  return (
    <>
      <PasswordField
        name="password"
        label={text.password.next}
        showLabel={text.password.show(text.password.next)}
        autoComplete="new-password"
        refusal={words('password')}
        hint={text.password.hint}
      />
      <PasswordField
        name="repeat"
        label={text.password.again}
        showLabel={text.password.show(text.password.again)}
        autoComplete="new-password"
        refusal={words('repeat')}
      >
        <Refusal id="password-refusal">{refused && words(undefined)}</Refusal>
      </PasswordField>
    </>
  );
}
