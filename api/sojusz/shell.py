"""Serves the built app: the files of the dist folder, and index.html for every page address."""

import gzip
import hashlib
from dataclasses import dataclass
from mimetypes import MimeTypes
from pathlib import Path, PurePosixPath

from litestar import Response
from litestar.datastructures import Headers

from sojusz.errors import AppNotBuilt, NotFound

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
        file = self._find_file(path.strip("/") or "index.html")
        answered = {"Cache-Control": file.cache_control, "ETag": file.etag, "Vary": "Accept-Encoding"}
        if file.etag in headers.get("if-none-match", ""):
            return Response(b"", status_code=304, headers=answered, media_type=file.content_type)
        accepted = headers.get("accept-encoding", "")
        encoding = next(name for name in file.bodies if name in accepted)
        if encoding:
            answered["Content-Encoding"] = encoding
        return Response(file.bodies[encoding], headers=answered, media_type=file.content_type)

    def _find_file(self, name: str) -> ShellFile:
        if not (self._folder / "index.html").is_file():
            raise AppNotBuilt
        file = self._read_file(name)
        if file is None and "." not in PurePosixPath(name).name:
            file = self._read_file("index.html")
        if file is None:
            raise NotFound
        return file

    def _read_file(self, name: str) -> ShellFile | None:
        # Must not leave the folder: neither by "..", nor by a link, nor by a name the system cannot hold.
        if "\0" in name or len(name) > 250:
            return None
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return None
        stat = path.stat()
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._files.get(name)
        if known is None or known[0] != stamp:
            known = self._files[name] = (stamp, _load_file(path, name))
        return known[1]


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
