"""What anyone may ask of the server: /config, /health, /clear, /openapi.json, the built app; all else is refused."""

from importlib.metadata import version
from pathlib import PurePosixPath
from urllib.parse import unquote

import msgspec
from litestar import Response, get, post, route
from litestar.response.base import ASGIResponse

from sojusz.call import Call
from sojusz.db import read_schema
from sojusz.errors import NotFound, Unavailable
from sojusz.wire import JSON, Config, Health

VERSION = version("sojusz")


@get("/config")
async def get_config(request: Call) -> ASGIResponse:
    return request.answer(Config(request.parts.settings.registration, request.parts.settings.limits))


@get("/health")
async def get_health(request: Call) -> ASGIResponse:
    schema = await request.transact(read_schema)
    if schema is None:
        raise Unavailable
    return request.answer(Health("ok", VERSION, schema))


@post("/clear")
async def clear_browser(request: Call) -> ASGIResponse:
    """Has the browser empty all that it keeps for this host: a database that is deleted stays in its files for long."""
    request.must_come_from_own_page()
    return ASGIResponse(status_code=204, headers={"Clear-Site-Data": '"storage"'})


@get("/openapi.json")
async def get_description() -> ASGIResponse:
    from sojusz.openapi import describe_api  # noqa: PLC0415  devices never ask: it stays out of memory until a tool does

    return ASGIResponse(body=msgspec.json.encode(describe_api(VERSION)), media_type=JSON)


@route("/{path:path}", http_method=["GET", "POST", "PUT", "PATCH", "DELETE"])
async def refuse_unknown_call() -> None:
    raise NotFound


@get(["/", "/{path:path}"])
async def get_shell(request: Call) -> Response[bytes]:
    # Not `path`, from whose end Litestar takes the slash.
    path = unquote(request.scope["raw_path"].partition(b"?")[0].decode("latin-1"))
    folder = request.parts.settings.base_path
    if f"{path}/" == folder:
        # Without the slash, the page's relative addresses would lead out of the app's folder.
        return Response(b"", status_code=307, headers={"Location": f"{PurePosixPath(folder).name}/"})
    return request.parts.shell.answer(path, request.headers)
