export interface Timestamps {
  created: string;
  lastUpdated: string;
}

export type Status = 'ACTIVE' | 'INACTIVE';

export type Settings = Record<string, unknown>;
