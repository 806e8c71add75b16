# The shared runtime, the same in every client; see __init__.py.
"""The runtime that all generated clients share. It needs httpx and pydantic only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import pages
from ._http import AnyAsyncHttpClient, AnyHttpClient, HttpResponse, Request, Timeout
from .async_client import AsyncClient, AsyncResource
from .auth import (
    ApiKey,
    AsyncSecret,
    AsyncTokenSource,
    Credential,
    Grant,
    HttpBasic,
    HttpBearer,
    Secret,
    Token,
    TokenExchange,
    TokenSource,
    client_credentials,
    refresh_token,
)
from .bodies import BinaryInput, Body, FileInput, LinesInput
from .decimals import ExactDecimal, TextDecimal
from .encode import Param
from .enums import OpenIntEnum, OpenStrEnum
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosedError,
    ClientError,
    ConflictError,
    CredentialError,
    LinkNotFoundError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseShapeWarning,
    ResponseTooLargeError,
    ResponseValidationError,
    ServerError,
    UnprocessableEntityError,
)
from .events import ServerSentEvent
from .hal import Link, links
from .moments import Date, DateTime
from .operation import ClientSettings, Operation
from .pager import AsyncPager, Pager
from .results import AsyncDownload, AsyncStream, Download, Page, Response, Stream
from .retry import Clock
from .sentinel import Omit, omit
from .sync_client import Resource, SyncClient

if TYPE_CHECKING:
    from .model import Model
    from .tagged_union import TaggedUnion

MissingCredentialError = CredentialError


def __getattr__(name: str) -> object:
    # These names need pydantic's models, which take longer to load than everything else.
    if name == "Model":
        from .model import Model

        return Model
    if name == "TaggedUnion":
        from .tagged_union import TaggedUnion

        return TaggedUnion
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AnyAsyncHttpClient",
    "AnyHttpClient",
    "ApiKey",
    "AsyncClient",
    "AsyncDownload",
    "AsyncPager",
    "AsyncResource",
    "AsyncSecret",
    "AsyncStream",
    "AsyncTokenSource",
    "AuthenticationError",
    "BadRequestError",
    "BinaryInput",
    "Body",
    "ClientClosedError",
    "ClientError",
    "ClientSettings",
    "Clock",
    "ConflictError",
    "Credential",
    "CredentialError",
    "Date",
    "DateTime",
    "Download",
    "ExactDecimal",
    "FileInput",
    "Grant",
    "HttpBasic",
    "HttpBearer",
    "HttpResponse",
    "LinesInput",
    "Link",
    "LinkNotFoundError",
    "MissingCredentialError",
    "Model",
    "NotFoundError",
    "Omit",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Page",
    "Pager",
    "PaginationError",
    "Param",
    "PermissionDeniedError",
    "RateLimitError",
    "Request",
    "Resource",
    "Response",
    "ResponseShapeWarning",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "Secret",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "SyncClient",
    "TaggedUnion",
    "TextDecimal",
    "Timeout",
    "Token",
    "TokenExchange",
    "TokenSource",
    "UnprocessableEntityError",
    "client_credentials",
    "links",
    "omit",
    "pages",
    "refresh_token",
]
