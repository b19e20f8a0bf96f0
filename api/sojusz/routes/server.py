"""GET /config and GET /health: what anyone may ask of the server itself; and the answer to calls there are none of."""

from importlib.metadata import version
from typing import Any

from litestar import Request, Response, get, route
from litestar.di import NamedDependency

from sojusz.db import Database, read_schema
from sojusz.errors import NotFound, Unavailable
from sojusz.settings import Settings
from sojusz.wire import Config, Health, answer_message

VERSION = version("sojusz")


@get("/config")
async def get_config(request: Request[Any, Any, Any], settings: NamedDependency[Settings]) -> Response[bytes]:
    return answer_message(request, Config(settings.registration, settings.limits))


@get("/health")
async def get_health(request: Request[Any, Any, Any], database: NamedDependency[Database]) -> Response[bytes]:
    schema = await database.transact(read_schema)
    if schema is None:
        raise Unavailable
    return answer_message(request, Health("ok", VERSION, schema))


@route("/{path:path}", http_method=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
async def refuse_unknown_call() -> None:
    raise NotFound
