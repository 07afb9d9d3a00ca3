import { expect, test } from 'vitest';
import { inTurn } from './in-turn.mjs';

function printer() {
  let printed = '';
  const begin = inTurn((text: string) => {
    printed += text;
  });
  return { begin, printed: () => printed };
}

test('the first is printed as it writes, the second when the first has ended, and from then on as it writes', () => {
  const { begin, printed } = printer();
  const [one, two] = [begin(), begin()];
  one.write('1');
  two.write('a');
  one.write('2');
  two.write('b');
  expect(printed()).toBe('12');
  one.end();
  expect(printed()).toBe('12ab');
  two.write('c');
  expect(printed()).toBe('12abc');
});

test('one that ended before its turn is printed whole, in the order in which they began', () => {
  const { begin, printed } = printer();
  const [one, two, three] = [begin(), begin(), begin()];
  three.write('III');
  three.end();
  two.write('II');
  two.end();
  one.write('I');
  expect(printed()).toBe('I');
  one.end();
  expect(printed()).toBe('IIIIII');
  begin().write('!');
  expect(printed()).toBe('IIIIII!');
});
