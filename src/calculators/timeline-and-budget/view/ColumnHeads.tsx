/** The row of heads above a table of figures: the first column holds names, the rest numbers. */
export function ColumnHeads({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, place) => (
          <th key={column} scope="col" class={place > 0 ? 'n' : ''}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
