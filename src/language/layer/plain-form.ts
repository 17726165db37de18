/** A word as the models should see it: without an editor's brackets ("turn[ed]", "[T]he", "treaty(ies)"). */
export function plainForm(form: string): string {
  if (form.length < 4 || !/[[(]/.test(form) || !/\p{L}/u.test(form)) return form;
  return form.replace(/[[\]()]/g, '');
}
