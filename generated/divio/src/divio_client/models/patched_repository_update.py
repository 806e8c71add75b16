from typing import Any

from .._runtime import Model
from .authentication_type_enum import AuthenticationTypeEnum


class PatchedRepositoryUpdate(Model):
    authentication_config: Any = None
    authentication_type: AuthenticationTypeEnum | None = None
