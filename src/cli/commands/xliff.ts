import type { AddCommand } from '../terminal'
import { exportTranslation, type ExportOptions } from './xliff-export'
import { importTranslation, type ImportOptions } from './xliff-import'
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
  xliff
    .command('export')
    .description('Print the translation of an article as an XLIFF 2.1 document.')
    .argument('<slug>', 'the address of the article')
    .requiredOption('--locale <locale>', 'the language of the translation')
    .option('--out <file>', 'write the document to a file')
    .option('--json', 'print one JSON document')
    .action((slug: string, options: ExportOptions) =>
      terminal.run(options, () => exportTranslation(slug, options, terminal.note)),
    )
  xliff
    .command('import')
    .description('Take over what was changed in a document that had been exported.')
    .argument('<file>', 'an XLIFF document')
    .option('--dry-run', 'say what would be done and write nothing')
    .option('--json', 'print one JSON document')
    .action((file: string, options: ImportOptions) =>
      terminal.run(options, () => importTranslation(file, options, terminal.note)),
    )
}
