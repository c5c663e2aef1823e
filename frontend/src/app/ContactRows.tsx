import { Mail, MessageSquare, Phone } from 'lucide-react';

type Contact = { label: string; value: string; kind: 'PHONE' | 'EMAIL' | 'SMS' };

const ICONS = { PHONE: Phone, EMAIL: Mail, SMS: MessageSquare };
const SCHEMES = { PHONE: 'tel', EMAIL: 'mailto', SMS: 'sms' };

/** A USSD code keeps its hash: without the escape it would end the address. */
function address({ value, kind }: Contact) {
  const plain = kind === 'EMAIL' ? value : value.replaceAll(/[^\d+*#]/g, '').replace('#', '%23');
  return `${SCHEMES[kind]}:${plain}`;
}

/** Ways to reach the operator; a whole row calls or writes. */
export function ContactRows({ contacts }: { contacts: Contact[] }) {
  return (
    <div className="rows with-glyphs">
      {contacts.map((contact) => {
        const { label, value, kind } = contact;
        const Icon = ICONS[kind];
        return (
          <a key={`${label}${value}`} href={address(contact)}>
            <span className="glyph">
              <Icon strokeWidth={1.75} aria-hidden="true" />
            </span>
            <span className="min-w-0 grow">
              <span className="block text-small font-strong">{value}</span>
              <span className="block text-caption text-ink-3">{label}</span>
            </span>
          </a>
        );
      })}
    </div>
  );
}
