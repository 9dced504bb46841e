/** Sending with Angus Mail: what the server said of each recipient, at once or in a bounce. */
package dev.codebook.example.sending;
