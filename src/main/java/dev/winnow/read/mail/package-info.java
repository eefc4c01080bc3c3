/** Mail: single messages, mailboxes, and pages that browsers saved as MHTML. */
package dev.winnow.read.mail;
