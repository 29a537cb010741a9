import { Hidden } from '#shared/web/components/field-parts.tsx';
import { pathIn, type Visit } from '../visit.ts';

/** Posted, so that no name stands in an address. */
export const FindForm = ({ visit, words }: Readonly<{ visit: Visit; words: string }>) => (
  <search>
    <form class="find" method="post" action={pathIn(visit, 'checks/search')}>
      <Hidden values={{ token: visit.session.formToken }} />
      <label class="vh" for="find">
        {visit.texts.overview.findLabel}
      </label>
      <input
        class="in"
        id="find"
        name="words"
        type="search"
        dir="auto"
        value={words}
        autocomplete="off"
        placeholder={visit.texts.overview.findLabel}
      />
      <button type="submit" class="btn btn-s">
        {visit.texts.overview.find}
      </button>
    </form>
  </search>
);
