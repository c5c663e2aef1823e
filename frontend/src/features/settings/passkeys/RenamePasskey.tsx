import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { Refusal } from '../../../ui/Refusal.tsx';
import { NameField } from './NameField.tsx';
import { usePasskeyWords } from './usePasskeyWords.ts';

const RenamePasskeyMutation = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

type Props = { id: string; name: string; leave: (outcome?: string) => void };

export function RenamePasskey({ id, name, leave }: Props) {
  const words = usePasskeyWords();
  const { text } = useWords();
  const [{ fetching }, rename] = useMutation(RenamePasskeyMutation);
  const [refusal, setRefusal] = useState('');

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name')).trim();
    if (fetching) return;
    if (!typed) return setRefusal(words.noName);
    const { data, error } = await rename({ input: { id, name: typed } });
    const result = data?.renamePasskey;
    if (result?.__typename === 'PasskeyRenamed') return leave('');
    const failure = error ? failureWords(failureOf(error), text) : text.failure.broken;
    setRefusal(result?.message ?? failure);
  };
  return (
    <li>
      <form className="stack w-full py-2" noValidate onSubmit={submit}>
        <NameField label={words.name} value={name} invalid={Boolean(refusal)} />
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <div className="flex gap-3">
          <button type="submit" className="btn sm" aria-disabled={fetching}>
            {words.save}
          </button>
          <button type="button" className="btn sm out" onClick={() => leave()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </li>
  );
}
