/** Reads what mail servers say: replies, bounces and log lines. */
package dev.codebook.smtp;
