/**
 * The output of a stream in files: the lines of each window are collected and written once. {@code
 * dev.winnow.write} makes the lines.
 */
package dev.winnow.write.windows;
