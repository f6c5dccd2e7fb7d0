import { create } from 'zustand';
import { settingsSchema, type Settings } from '../../core/host';

export const useSettings = create<Settings>()(() => settingsSchema.parse({}));
