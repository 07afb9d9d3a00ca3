/** The texts of the table of metrics, fetched with it. */
export const tableMessages = {
  lede: 'Further right is always better. Every row is drawn so that its floor, target and stretch fall on the same three lines.',
  metric: 'Metric',
  measured: 'Measured',
  bound: (confidence: string) => `${confidence} bound`,
  sample: 'Sample',
  belowFloor: 'Below floor',
  marks: 'Floor, target and stretch',
  standing: 'Standing',
  atLeast: (bound: string) => `at least ${bound}`,
  atMost: (bound: string) => `at most ${bound}`,
  cases: (count: string) => `${count} cases`,
  worth: (count: string) => `worth ${count}`,
  noSample: 'No sample',
  accepted: 'Face value, accepted',
  key: (confidence: string) =>
    `A dot is the reading; the bar reaches to its ${confidence} bound, how bad the truth could still be. Filled: proven. Hollow: the evidence reaches below the floor. A square: below the floor. No bar: no sample. An arrow: off the scale.`,
  row: (floor: string, target: string, stretch: string) => `Floor ${floor}, target ${target}, stretch ${stretch}`,
  noMetric: 'No metric yet.',
};
