/** Sending with Angus Mail: what the server said of each recipient. */
package dev.codebook.example.sending;
