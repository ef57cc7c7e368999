import type { AddCommand } from '../terminal'
import { rewriteXliff } from './xliff-rewrite'
import { validateFiles } from './xliff-validate'

export const addXliff: AddCommand = (program, terminal) => {
  const xliff = program.command('xliff').description('Documents of the exchange format XLIFF 2.1')
  xliff
    .command('validate')
    .description('Say what is wrong with XLIFF documents. Touches no database.')
    .argument('<files...>', 'XLIFF documents')
    .option('--json', 'print one JSON document')
    .action((files: string[], options: { json?: boolean }) =>
      terminal.run(options, () => validateFiles(files)),
    )
  xliff
    .command('rewrite')
    .description('Read a document and print it again. Touches no database.')
    .argument('<file>', 'an XLIFF document')
    .action((file: string) => terminal.run({}, () => rewriteXliff(file)))
}
