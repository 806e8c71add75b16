from typing import Any
from uuid import UUID

from .._runtime import Model
from .authentication_type_enum import AuthenticationTypeEnum


class RepositoryUpdate(Model):
    authentication_config: Any = None
    authentication_type: AuthenticationTypeEnum
    """How Divio logs in to the repository: `USERPASS` (user name and password), `KEYPAIR` or
    `GITHUB_APP`."""

    uuid: UUID | None = None
