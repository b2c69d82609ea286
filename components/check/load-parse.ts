import type { Parse } from '@/lib/form/judge-draft';

/** The engine's parser with its schema: it comes only when there is something to judge. */
export const loadParse = async (): Promise<Parse> => (await import('@/lib/review')).parseProfile;
