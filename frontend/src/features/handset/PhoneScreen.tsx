import { BatteryFull, Signal } from 'lucide-react';
import { useNow } from '../../app/useNow.ts';
import { useWords } from '../../text/text.tsx';
import type { Sms } from './handset.ts';
import { SmsBubble } from './SmsBubble.tsx';
import { useHandsetWords } from './useHandsetWords.ts';

/** A locked phone with its messages, the latest on top and read aloud as it arrives. */
export function PhoneScreen({ sender, messages }: { sender: string; messages: Sms[] | null }) {
  const words = useHandsetWords();
  const { format } = useWords();
  const moment = useNow(1000);
  const time = format.time(new Date(moment));
  return (
    <section className="phone" aria-label={words.screen}>
      <div className="phone-screen">
        <div className="phone-status" aria-hidden="true">
          {time}
          <span className="flex gap-1">
            <Signal className="s" strokeWidth={1.75} />
            <BatteryFull className="s" strokeWidth={1.75} />
          </span>
        </div>
        <div className="phone-clock" aria-hidden="true">
          <span className="text-small">{format.weekdayAndDay(format.dayAt(moment))}</span>
          <b>{time}</b>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys */}
        <div className="messages" role="log" aria-label={words.screen} tabIndex={0}>
          {messages?.length === 0 && <p className="px-6 text-center text-small">{words.empty}</p>}
          {messages?.map((message, index) => (
            <SmsBubble
              key={`${message.at}${message.text}`}
              sender={sender}
              message={message}
              older={index > 0}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
