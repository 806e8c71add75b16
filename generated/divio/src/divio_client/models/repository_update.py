from typing import Any
from uuid import UUID

from .._runtime import Model
from .authentication_type_enum import AuthenticationTypeEnum


class RepositoryUpdate(Model):
    uuid: UUID | None = None
    authentication_type: AuthenticationTypeEnum
    authentication_config: Any = None
