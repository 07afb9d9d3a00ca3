/**
 * Some mail filters turn the `#` of a link into `%23`, which makes it part of the path. Gives back the address that was meant.
 * @returns path with fragment, on this site; undefined when the address needs no repair
 */
export function repairedAddress({
  pathname,
  search,
  hash,
}: {
  pathname: string;
  search: string;
  hash: string;
}): string | undefined {
  // One slash at the start: two would name another host.
  const [, path, fragment] = /^(.*?)%(?:25)*23(.*)$/i.exec(pathname) ?? [];
  return path === undefined ? undefined : `${path.replace(/^\/*/, '/')}#${fragment}${search}${hash}`;
}
