/** Where the record stands and what it says. */
export const recordOf = ({ name, token }: { name: string; token: string }) => ({
  host: `_trellis.${name}`,
  value: `trellis-verify=${token}`,
});
