import { useDeviceWords } from './useDeviceWords.ts';

/** R30: nobody enters through this number, because its phone is lost. */
export function DeviceLostTag() {
  return <span className="tag neg">{useDeviceWords().lost}</span>;
}
