/**
 * This step replaces personal data by placeholders: e-mail addresses, phone numbers, addresses of
 * computers, account numbers and card numbers. It comes after {@code strip} and before {@code
 * split}, so that fingerprints, the index and the audit are made of the masked text.
 */
package dev.winnow.mask;
