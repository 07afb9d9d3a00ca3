/** P(X ≥ successes) of a binomial variable by adding its terms: slow, plain, and independent of the code under test. */
export function binomialTail(trials: number, successes: number, rate: number): number {
  let sum = 0;
  let logChoose = 0;
  for (let i = 0; i <= trials; i += 1) {
    if (i >= successes) sum += Math.exp(logChoose + term(i, rate) + term(trials - i, 1 - rate));
    logChoose += Math.log((trials - i) / (i + 1));
  }
  return sum;
}

function term(count: number, rate: number): number {
  return count === 0 ? 0 : count * Math.log(rate);
}
