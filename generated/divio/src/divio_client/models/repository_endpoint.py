from typing import Any

from .._runtime import Model
from .authentication_type_enum import AuthenticationTypeEnum


class RepositoryEndpoint(Model):
    authentication_info: dict[str, Any] | None = None
    authentication_type: AuthenticationTypeEnum | None = None
    """How Divio logs in to the repository: `USERPASS` (user name and password), `KEYPAIR` or
    `GITHUB_APP`."""

    connection_info: dict[str, Any] | None = None
