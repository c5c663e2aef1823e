/** How a service is doing in the words of a subscriber: it works, it is paused, it is off. */
export type ServiceState = 'on' | 'paused' | 'off';

export function serviceState(status: string): ServiceState {
  if (status === 'ACTIVE' || status === 'PENDING_TERMINATE') return 'on';
  return status === 'SUSPENDED' ? 'paused' : 'off';
}
