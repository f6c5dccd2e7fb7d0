import { AlignMap } from './AlignMap';
import { BandList } from './BandList';

/** Map of what is unsure, missing or added; sentences of both texts joined by their links. */
export function AlignView() {
  return (
    <main className="align">
      <AlignMap />
      <section className="align-reading">
        <BandList />
      </section>
    </main>
  );
}
