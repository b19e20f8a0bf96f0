"""The server of Sojusz: a blind, append-only log of sealed ops for each account."""
