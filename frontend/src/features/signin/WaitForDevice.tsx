import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useApp } from '../../app/appContext.ts';
import { useNow } from '../../app/useNow.ts';
import { useQuestionWords } from '../../devices/question/useQuestionWords.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import type { DeviceAsked } from './useAskDevice.ts';
import { useConfirmed } from './useConfirmed.ts';

type Props = { asked: DeviceAsked; remember: boolean; to?: string; onAgain: () => void };

/** The number to choose on the other device, until it is chosen or the time is over. */
export function WaitForDevice({ asked, remember, to, onAgain }: Props) {
  const { format } = useWords();
  const words = useQuestionWords();
  const navigate = useNavigate();
  const { forgetEverything } = useApp();
  const moment = useNow(1000);
  const enter = useCallback(() => {
    forgetEverything();
    navigate({ href: to ?? paths.home, replace: true });
  }, [forgetEverything, navigate, to]);
  const refusal = useConfirmed(asked.questionId, remember, enter);

  return (
    <div className="stack">
      <Refusal id="device-refusal">{refusal}</Refusal>
      {!refusal && (
        <div className="stack-2" role="status">
          <p className="text-small text-ink-2">{words.show}</p>
          <p className="figure">{asked.number}</p>
          <p className="text-small text-ink-2">{words.choose}</p>
        </div>
      )}
      {!refusal && (
        <p className="text-small text-ink-2">
          {words.waiting}{' '}
          <span className="timer nw">
            {format.countdown(Math.max(0, Date.parse(asked.expiresAt) - moment))}
          </span>
        </p>
      )}
      <button type="button" className={refusal ? 'btn wide' : 'btn out wide'} onClick={onAgain}>
        {refusal ? words.again : words.change}
      </button>
      <p className="text-small text-ink-2">{words.nothing}</p>
    </div>
  );
}
