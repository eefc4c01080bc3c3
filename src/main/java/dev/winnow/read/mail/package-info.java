/** Mail and saved pages: EML, mbox and MHTML, message by message. */
package dev.winnow.read.mail;
