"""Serves the built app: the files of the dist folder, and index.html for every page address of its own folder."""

import gzip
import hashlib
from dataclasses import dataclass
from mimetypes import MimeTypes
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from litestar import Response
from litestar.datastructures import Headers

from sojusz.errors import AppNotBuilt, NotFound
from sojusz.negotiation import choose_encoding

HASHED = "assets/"  # the build puts a hash into these names, so that their content never changes
FOREVER = "public, max-age=31536000, immutable"

TYPES = MimeTypes()  # Python's own table, whatever the system's says; Litestar adds the charset to text
TYPES.types_map[1].update(
    {".js": "text/javascript", ".mjs": "text/javascript", ".map": "application/json", ".woff2": "font/woff2"}
)


@dataclass(frozen=True, slots=True)
class ShellFile:
    content_type: str
    cache_control: str
    etag: str
    bodies: dict[str, bytes]  # by Content-Encoding, the smallest first; "" is the file itself


class Shell:
    """The dist folder. Files are read once, and again only after they changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._files: dict[str, tuple[tuple[int, int], ShellFile]] = {}

    def answer(self, path: str, headers: Headers) -> Response[bytes]:
        """Raises NotFound, and AppNotBuilt where there is no dist folder."""
        index = self._read_file("index.html")
        if index is None:
            raise AppNotBuilt
        name = path.removeprefix("/")
        file = self._read_file(name)
        if file is None and ("." in PurePosixPath(name).name or ".." in name):
            raise NotFound
        if file is None and "/" in name:
            # A page's relative addresses hold in the app's own folder only: no page lies deeper.
            flat = "../" * name.count("/") + quote("-".join(filter(None, name.split("/"))), safe="")
            return Response(b"", status_code=307, headers={"Location": flat, "Cache-Control": "no-cache"})
        return _answer_file(file or index, headers)

    def _read_file(self, name: str) -> ShellFile | None:
        # Must not leave the folder, and must know each file by one name alone, or memory would grow with the others: no
        # "..", no link, no name the system cannot hold.
        if "\0" in name or len(name) > 250:
            return None
        path = self._folder / name
        if str(path) != f"{self._folder}/{name}" or path.resolve() != path or not path.is_file():
            return None
        stat = path.stat()
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._files.get(name)
        if known is None or known[0] != stamp:
            known = self._files[name] = (stamp, _load_file(path, name))
        return known[1]


def _answer_file(file: ShellFile, headers: Headers) -> Response[bytes]:
    answered = {"Cache-Control": file.cache_control, "ETag": file.etag, "Vary": "Accept-Encoding"}
    if file.etag in headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=answered, media_type=file.content_type)
    encoding = choose_encoding(headers.get("accept-encoding", ""), tuple(filter(None, file.bodies)))
    if encoding:
        answered["Content-Encoding"] = encoding
    return Response(file.bodies[encoding], headers=answered, media_type=file.content_type)


def _load_file(path: Path, name: str) -> ShellFile:
    raw = path.read_bytes()
    return ShellFile(
        TYPES.guess_type(name)[0] or "application/octet-stream",
        FOREVER if name.startswith(HASHED) else "no-cache",
        f'W/"{hashlib.sha256(raw).hexdigest()[:32]}"',  # weak: one for all encodings
        {**_compress_file(path, raw), "": raw},
    )


def _compress_file(path: Path, raw: bytes) -> dict[str, bytes]:
    """What the build left beside the file, or else gzip made here once; nothing where that gains less than a tenth."""
    beside = {"br": path.with_name(path.name + ".br"), "gzip": path.with_name(path.name + ".gz")}
    bodies = {encoding: file.read_bytes() for encoding, file in beside.items() if file.is_file()}
    bodies = bodies or {"gzip": gzip.compress(raw, mtime=0)}
    return {encoding: body for encoding, body in bodies.items() if len(body) < 0.9 * len(raw)}
