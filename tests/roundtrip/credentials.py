"""What clients are given as credentials, and whether requests bear it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from werkzeug.http import parse_cookie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.roundtrip.documents import Node, Operation
    from tests.roundtrip.server import Arrived

#: The credential that a provider's client is given, and what a request then has to bear; the client of
#: another API is given all that it takes (`secret_of`).
CREDENTIALS: Mapping[str, tuple[str, str]] = {
    "devopness": ("api_token", "Bearer secret"),
    "divio": ("api_token", "Token secret"),
    "platformsh": ("access_token", "Bearer secret"),
    "qovery": ("api_token", "Token secret"),
}
#: The name that goes with the secret of a scheme that wants a pair.
USER = "somebody"


def secret_of(scheme: str) -> str:
    """What is given for a security scheme: another secret for each, so that mistaking one shows."""
    return f"secret-{scheme}"


def is_authorized(operation: Operation, arrived: Arrived) -> bool:
    """Whether a request bears all secrets of one of the alternatives (OpenAPI 3.0.3, 4.7.30).

    openapi-core says only whether there is any credential, and of OAuth 2 not even that.
    """
    schemes = operation.document.data.get("components", {}).get("securitySchemes", {})
    return any(
        all(
            _bears(arrived, operation.document.resolve(schemes.get(name, {})), secret_of(name))
            for name in alternative
        )
        for alternative in operation.security
        if alternative
    )


def _bears(arrived: Arrived, scheme: Node, secret: str) -> bool:
    authorization = arrived.header("Authorization")
    match scheme.get("type"), str(scheme.get("scheme", "")).lower(), scheme.get("in"):
        case "apiKey", _, "header":
            return arrived.header(scheme["name"]) == secret
        case "apiKey", _, "query":
            return (scheme["name"], secret) in parse_qsl(arrived.query)
        case "apiKey", _, "cookie":
            return parse_cookie(arrived.header("Cookie")).get(scheme["name"]) == secret
        case "http", "basic", _:
            pair = base64.b64encode(f"{USER}:{secret}".encode()).decode()
            return authorization == f"Basic {pair}"
        case ("oauth2" | "openIdConnect", _, _) | ("http", "bearer", _):
            return authorization == f"Bearer {secret}"
    # Nothing that a request would show, such as a certificate.
    return True
