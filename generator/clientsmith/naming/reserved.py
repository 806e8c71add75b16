"""Names that the package needs for itself, so that nothing of a document may be called so."""

from __future__ import annotations

#: What the modules of the resources and of the client import by name.
MODULE_CLASSES = frozenset(
    [
        *("Any", "ApiKey", "AsyncClient", "AsyncDownload", "AsyncHttpClient", "AsyncPager"),
        *("AsyncResource", "AsyncSecret", "AsyncStream", "BinaryInput", "Body", "Callable"),
        *("ClientSettings", "Credential", "Decimal", "Download", "FileInput", "HttpBasic"),
        *("HttpBearer", "HttpClient", "HttpResponse", "LinesInput", "Literal", "Mapping"),
        *("Never", "Omit", "Operation", "Pager", "Param", "Request", "Resource", "Secret"),
        *("Sequence", "ServerSentEvent", "Stream", "SyncClient", "Timeout", "TokenExchange"),
        "UUID",
    ]
)
#: What the package gives by name, besides its clients.
PACKAGE_CLASSES = MODULE_CLASSES | {
    *("APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError"),
    *("BadRequestError", "ClientClosedError", "ClientError", "ConflictError", "CredentialError"),
    *("Link", "LinkNotFoundError", "NotFoundError", "Page", "PaginationError"),
    *("PermissionDeniedError", "RateLimitError", "Response", "ResponseShapeWarning"),
    *("ResponseValidationError", "ServerError", "Token", "UnprocessableEntityError"),
}
#: What type expressions in the modules of `types` use: a key of that name in a class body would hide it.
TYPE_NAMES = frozenset(
    [
        *(
            "Any",
            "BinaryInput",
            "Decimal",
            "FileInput",
            "Literal",
            "Mapping",
            "Never",
            "NotRequired",
        ),
        *("Sequence", "TypeAlias", "TypedDict", "UUID", "bool", "dt", "float", "int", "models"),
        *("str", "tuple", "types"),
    ]
)
