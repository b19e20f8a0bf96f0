"""What a caller accepts, as its headers say (RFC 9110, section 12.5)."""

from functools import lru_cache

from werkzeug.datastructures import Accept, MIMEAccept
from werkzeug.http import parse_accept_header


@lru_cache(maxsize=128)
def choose_format(accept: str, offered: tuple[str, ...]) -> str:
    """The media type of those offered that is wanted most; the first one where none is, or all are alike."""
    return parse_accept_header(accept, MIMEAccept).best_match(offered, offered[0])


@lru_cache(maxsize=128)
def choose_encoding(accept_encoding: str, offered: tuple[str, ...]) -> str:
    """The content encoding of those offered that is wanted most, the first of equals; "" for the bytes as they are."""
    accepted = parse_accept_header(accept_encoding, Accept)
    return max(offered, key=accepted.quality, default="") if any(map(accepted.quality, offered)) else ""
