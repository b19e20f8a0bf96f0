"""What anyone may ask of the server: /config, /health, /openapi.json, and the built app; unknown calls are refused."""

from importlib.metadata import version

import msgspec
from litestar import Response, get, route
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


@get("/openapi.json")
async def get_description(request: Call) -> ASGIResponse:
    from sojusz.openapi import describe_api  # noqa: PLC0415  devices never ask: it stays out of memory until a tool does

    base = request.scope["path"].removesuffix("/openapi.json")
    return ASGIResponse(body=msgspec.json.encode(describe_api(base, VERSION)), media_type=JSON)


@route("/{path:path}", http_method=["GET", "POST", "PUT", "PATCH", "DELETE"])
async def refuse_unknown_call() -> None:
    raise NotFound


@get(["/", "/{path:path}"])
async def get_shell(request: Call) -> Response[bytes]:
    return request.parts.shell.answer(request.scope["path"], request.headers)
