export const days = (count: number) => count * 86_400_000;
export const hours = (count: number) => count * 3_600_000;
export const minutes = (count: number) => count * 60_000;

export const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
export const later = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds);
