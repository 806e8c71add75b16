from uuid import UUID

from .._runtime import Model
from .environment_log_type_enum import EnvironmentLogTypeEnum


class EnvironmentLogScope(Model):
    id: UUID | None = None
    name: str | None = None
    type: EnvironmentLogTypeEnum | None = None
