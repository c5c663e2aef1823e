import { Mail, Phone } from 'lucide-react';

type Contact = { label: string; value: string; kind: 'PHONE' | 'EMAIL' };

/** Ways to reach the operator; a whole row calls or writes. */
export function ContactRows({ contacts }: { contacts: Contact[] }) {
  return (
    <div className="rows with-glyphs">
      {contacts.map(({ label, value, kind }) => {
        const Icon = kind === 'EMAIL' ? Mail : Phone;
        const href = kind === 'EMAIL' ? `mailto:${value}` : `tel:${value.replaceAll(/[^\d+*#]/g, '')}`;
        return (
          <a key={`${label}${value}`} href={href}>
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
