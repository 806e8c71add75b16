"""Names that every package uses, which names from a document must not be."""

from __future__ import annotations

#: Names that the modules of the client and its resources import.
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
#: Names that the package exports besides its clients, and those above.
PACKAGE_CLASSES = MODULE_CLASSES | {
    *("APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError"),
    *("BadRequestError", "ClientClosedError", "ClientError", "ConflictError", "CredentialError"),
    *("Link", "LinkNotFoundError", "NotFoundError", "Page", "PaginationError"),
    *("PermissionDeniedError", "RateLimitError", "Response", "ResponseShapeWarning"),
    *("ResponseValidationError", "ServerError", "Token", "UnprocessableEntityError"),
}
#: Names that annotations in the modules of `types` use. A key of that name would hide them in a class body.
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
