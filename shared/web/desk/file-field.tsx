import { FieldFrame, type FieldProps } from '../components/field-parts.tsx';

/** A file of these types. The form's encoding must be `multipart/form-data`. */
export const FileField = ({ accept, ...field }: FieldProps & Readonly<{ accept: string }>) => (
  <FieldFrame
    {...field}
    control={(described, invalid, id) => (
      <input
        class="in"
        type="file"
        id={id}
        name={field.name}
        accept={accept}
        aria-describedby={described}
        aria-invalid={invalid}
      />
    )}
  />
);
