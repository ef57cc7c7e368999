import { lexicalEditor } from '@payloadcms/richtext-lexical'

process.stdout.write(typeof lexicalEditor)
