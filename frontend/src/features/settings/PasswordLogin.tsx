import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { useSettingsWords } from './useSettingsWords.ts';

const PasswordLoginQuery = graphql(`
  query PasswordLogin {
    viewer {
      id
      household {
        id
        accounts {
          __typename
          id
          ... on MobileLine {
            msisdn
            enteredThrough
          }
          ... on HomeContract {
            contractNumber
          }
        }
      }
    }
  }
`);

/** R8: each number and contract has a password of its own; this says whose is meant here. */
export function PasswordLogin() {
  const words = useSettingsWords();
  const { format } = useWords();
  const [{ data }] = useQuery({ query: PasswordLoginQuery });
  const accounts = data?.viewer?.household.accounts ?? [];
  const lines = accounts.filter((account) => account.__typename === 'MobileLine');
  const homes = accounts.filter((account) => account.__typename === 'HomeContract');
  const entered = lines.find(({ enteredThrough }) => enteredThrough);
  const [home, another] = homes;
  const which = entered
    ? words.forNumber(format.phone(entered.msisdn))
    : home && words.forContract(another ? '' : format.contract(home.contractNumber));
  return <p className="mb-4 min-h-5.5 text-small text-ink-2">{which}</p>;
}
