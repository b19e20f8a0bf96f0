"""GET /config and GET /health: what anyone may ask of the server itself; and the answer to calls there are none of."""

from importlib.metadata import version
from typing import Any

from litestar import Request, get, route
from litestar.di import NamedDependency
from litestar.response.base import ASGIResponse

from sojusz.db import read_schema
from sojusz.errors import NotFound, Unavailable
from sojusz.parts import Parts
from sojusz.wire import Config, Health, answer_message

VERSION = version("sojusz")


@get("/config")
async def get_config(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    return answer_message(request, Config(parts.settings.registration, parts.settings.limits))


@get("/health")
async def get_health(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    schema = await parts.database.transact(read_schema)
    if schema is None:
        raise Unavailable
    return answer_message(request, Health("ok", VERSION, schema))


@route("/{path:path}", http_method=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
async def refuse_unknown_call() -> None:
    raise NotFound
