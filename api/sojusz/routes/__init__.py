"""One file for each group of calls of protocol 1; no SQL here."""
