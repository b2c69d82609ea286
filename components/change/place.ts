/** About as tall as each section gets, so that little below moves while it is worked out. */
export const CHANGE_PLACE = 'min-h-[112rem] sm:min-h-[86rem] lg:min-h-[54rem] print:min-h-0';
export const DISTANCE_PLACE = 'min-h-[46rem] md:min-h-[30rem] print:min-h-0';
