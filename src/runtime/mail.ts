import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'

import type { Settings } from './settings'

/**
 * Sends mail (a forgotten password, so far) by the SMTP server of the settings. Without one, Payload writes
 * the mail to its log, where whoever runs the desk finds the link.
 */
export function mailBy(mail: NonNullable<Settings['mail']>): EmailAdapter<unknown> {
  const transport = nodemailer.createTransport(mail.smtpUrl)
  return () => ({
    name: 'smtp',
    defaultFromAddress: mail.from,
    defaultFromName: 'Copydesk',
    sendEmail: (message) => transport.sendMail({ from: mail.from, ...message }),
  })
}
