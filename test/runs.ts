/** How many times a property is tried: as usual, or as often as `npm run test:long` says. */
export const runs = (usual: number): number => Number(process.env.PROPERTY_RUNS ?? usual);
