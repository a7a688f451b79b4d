import type { FieldId, TableForm } from '../../lib/core/form';
import type { WelcomeWords } from '../../lib/words/welcome';
import { FormTable } from '../forms/FormTable';

interface SampleProps {
  readonly agency: string;
  readonly year: number;
  readonly tables: readonly { readonly name: string; readonly table: TableForm }[];
  readonly figures: Readonly<Record<FieldId, string>>;
  readonly say: WelcomeWords;
}

/** A report as an agency would print it, in Chinese whatever the interface's language is. */
export function Sample({ agency, year, tables, figures, say }: SampleProps) {
  return (
    <main class="sample">
      <p class="about">{say('sampleAbout')}</p>
      <article lang="zh-CN">
        <h1>{`${agency}${year}年政府信息公开工作年度报告`}</h1>
        {tables.map(({ name, table }) => (
          <section key={name}>
            <h2>{name}</h2>
            <div class="wide">
              <FormTable table={table} figure={(field) => figures[field] ?? '0'} />
            </div>
          </section>
        ))}
      </article>
    </main>
  );
}
