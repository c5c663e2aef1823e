import { Check } from 'lucide-react';
import { useId } from 'react';

type Option<Value> = { value: Value; label: string; lang?: string };

type Props<Value> = {
  legend: string;
  options: Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A choice of a few, all of them visible. */
export function Segments<Value extends string>({ legend, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="field-label">{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <Check className="s tick" strokeWidth={1.75} aria-hidden="true" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
