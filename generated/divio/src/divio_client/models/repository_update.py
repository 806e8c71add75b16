from typing import Any
from uuid import UUID

from .._runtime import Model
from .authentication_type_enum import AuthenticationTypeEnum


class RepositoryUpdate(Model):
    authentication_config: Any = None
    authentication_type: AuthenticationTypeEnum
    uuid: UUID | None = None
