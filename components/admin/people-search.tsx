import { Button } from '#components/ui/button.tsx'
import { Form, FormActions } from '#components/ui/form.tsx'
import { TextField } from '#components/ui/text-field.tsx'

/** Looks for people by a part of their name, user name or e-mail; a plain GET form. */
export function PeopleSearch({ search }: { readonly search: string }) {
  return (
    <Form role="search" action="/admin">
      <TextField
        name="search"
        type="search"
        label="Find a person"
        hint="Part of a name, user name or e-mail address."
        defaultValue={search}
        optional
      />
      <FormActions>
        <Button type="submit">Find</Button>
      </FormActions>
    </Form>
  )
}
