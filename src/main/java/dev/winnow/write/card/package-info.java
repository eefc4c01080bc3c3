/**
 * The data card of a run: {@code README.md} in the form of the dataset cards of Hugging Face. Its
 * head tells {@code load_dataset} which files to read, and its tables tell people about the data.
 */
package dev.winnow.write.card;
