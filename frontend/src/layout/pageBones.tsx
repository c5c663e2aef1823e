const FOUR = ['first', 'second', 'third', 'fourth'];
const TWO = FOUR.slice(0, 2);

/** The household's page: the phrase with its ten days, cards, and what stands aside. */
export function HouseholdBones() {
  return (
    <>
      <div className="hero">
        <div className="hero-grid">
          <div>
            <span className="bone h-5.5 w-40" />
            <span className="bone mt-2 h-9 w-72 max-w-full desk:h-10" />
            <span className="bone mt-4 h-5 w-96 max-w-full" />
            <span className="bone mt-1.5 h-5 w-56 max-w-full" />
          </div>
          <div className="ribbon">
            <span className="bone h-5.5" />
            <span className="bone mt-3.5 h-24" />
          </div>
        </div>
      </div>
      <div className="cols mt-6">
        <div>
          <span className="bone mb-3.5 h-6 w-48" />
          <div className="lines">
            {FOUR.map((card) => (
              <LineBones key={card} />
            ))}
          </div>
        </div>
        <div className="stack">
          {TWO.map((card) => (
            <RowBones key={card} rows={card === 'first' ? 4 : 3} />
          ))}
        </div>
      </div>
    </>
  );
}

function LineBones() {
  return (
    <div className="line-card">
      <div className="line-head">
        <div className="line-who">
          <span className="bone size-10 flex-none" />
          <Caption />
        </div>
        <div className="line-balance">
          <span className="bone h-5 w-20" />
          <span className="bone mt-1.5 ml-auto h-3.5 w-16" />
        </div>
      </div>
      <div className="line-use">
        <span className="bone h-4.5 w-32" />
        <span className="bone mt-2 mb-1.5 h-2.5" />
        <span className="bone h-4 w-40 max-w-full" />
      </div>
    </div>
  );
}

/** A number's or a contract's page: whose it is, its figure, and cards in two columns. */
export function AccountBones() {
  return (
    <div className="cols">
      <div className="stack-6">
        <div>
          <div className="h-15 desk:hidden" />
          <div className="mb-6 flex items-start gap-3.5">
            <span className="bone size-13 flex-none" />
            <Caption />
          </div>
          <span className="bone h-5 w-20" />
          <span className="bone mt-1 h-11 w-52 max-w-full" />
          <span className="bone mt-2 h-5 w-72 max-w-full" />
        </div>
        <div className="card">
          <span className="bone mb-4 h-6 w-56 max-w-full" />
          <span className="bone h-38 desk:h-44" />
        </div>
        <TitledBones rows={1} />
      </div>
      <div className="stack-6">
        <TitledBones rows={4} />
        <TitledBones rows={2} />
      </div>
    </div>
  );
}

export function SettingsBones() {
  return (
    <div className="stack-6 max-w-140 pt-6 desk:pt-0">
      <div>
        <span className="bone h-7 w-40" />
        <span className="bone mt-2 h-4.5 w-56" />
      </div>
      <TitledBones rows={3} />
      <TitledBones rows={2} />
    </div>
  );
}

function TitledBones({ rows }: { rows: number }) {
  return (
    <div>
      <span className="bone mb-3.5 h-6 w-40" />
      <RowBones rows={rows} />
    </div>
  );
}

function RowBones({ rows }: { rows: number }) {
  return (
    <div className="card flush rows">
      {FOUR.slice(0, rows).map((row) => (
        <div key={row}>
          <span className="bone size-10 flex-none" />
          <Caption />
        </div>
      ))}
    </div>
  );
}

/** Two lines of words. */
function Caption() {
  return (
    <div className="min-w-0 grow">
      <span className="bone h-4.5 w-28 max-w-full" />
      <span className="bone mt-1.5 h-3.5 w-36 max-w-full" />
    </div>
  );
}
