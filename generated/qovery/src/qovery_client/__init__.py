"""A typed client for Qovery.

Organizations, projects, environments, services and clusters on Qovery.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models as models, types as types
    from ._client import AsyncQovery as AsyncQovery, Qovery as Qovery
    from ._runtime import (
        APIConnectionError as APIConnectionError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AsyncDownload as AsyncDownload,
        AsyncPager as AsyncPager,
        AsyncStream as AsyncStream,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        BinaryInput as BinaryInput,
        ClientClosedError as ClientClosedError,
        ClientError as ClientError,
        ConflictError as ConflictError,
        CredentialError as CredentialError,
        Download as Download,
        FileInput as FileInput,
        LinesInput as LinesInput,
        Link as Link,
        LinkNotFoundError as LinkNotFoundError,
        NotFoundError as NotFoundError,
        Omit as Omit,
        Page as Page,
        Pager as Pager,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        Response as Response,
        ResponseShapeWarning as ResponseShapeWarning,
        ResponseValidationError as ResponseValidationError,
        ServerError as ServerError,
        ServerSentEvent as ServerSentEvent,
        Stream as Stream,
        Timeout as Timeout,
        Token as Token,
        UnprocessableEntityError as UnprocessableEntityError,
        client_credentials as client_credentials,
        links as links,
        omit as omit,
        refresh_token as refresh_token,
    )
    from ._version import __version__ as __version__

_MODULES: dict[str, str] = {
    "Qovery": "_client",
    "AsyncQovery": "_client",
    "__version__": "_version",
    "APIConnectionError": "_runtime",
    "APIStatusError": "_runtime",
    "APITimeoutError": "_runtime",
    "AsyncDownload": "_runtime",
    "AsyncPager": "_runtime",
    "AsyncStream": "_runtime",
    "AuthenticationError": "_runtime",
    "BadRequestError": "_runtime",
    "BinaryInput": "_runtime",
    "ClientClosedError": "_runtime",
    "ClientError": "_runtime",
    "ConflictError": "_runtime",
    "CredentialError": "_runtime",
    "Download": "_runtime",
    "FileInput": "_runtime",
    "LinesInput": "_runtime",
    "Link": "_runtime",
    "LinkNotFoundError": "_runtime",
    "NotFoundError": "_runtime",
    "Omit": "_runtime",
    "Page": "_runtime",
    "Pager": "_runtime",
    "PaginationError": "_runtime",
    "PermissionDeniedError": "_runtime",
    "RateLimitError": "_runtime",
    "Response": "_runtime",
    "ResponseShapeWarning": "_runtime",
    "ResponseValidationError": "_runtime",
    "ServerError": "_runtime",
    "ServerSentEvent": "_runtime",
    "Stream": "_runtime",
    "Timeout": "_runtime",
    "Token": "_runtime",
    "UnprocessableEntityError": "_runtime",
    "client_credentials": "_runtime",
    "links": "_runtime",
    "omit": "_runtime",
    "refresh_token": "_runtime",
}

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDownload",
    "AsyncPager",
    "AsyncQovery",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BinaryInput",
    "ClientClosedError",
    "ClientError",
    "ConflictError",
    "CredentialError",
    "Download",
    "FileInput",
    "LinesInput",
    "Link",
    "LinkNotFoundError",
    "NotFoundError",
    "Omit",
    "Page",
    "Pager",
    "PaginationError",
    "PermissionDeniedError",
    "Qovery",
    "RateLimitError",
    "Response",
    "ResponseShapeWarning",
    "ResponseValidationError",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "Timeout",
    "Token",
    "UnprocessableEntityError",
    "__version__",
    "client_credentials",
    "links",
    "models",
    "omit",
    "refresh_token",
    "types",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in ("models", "types"):
            return import_module(f"{__name__}.{name}")
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES, "models", "types"})
