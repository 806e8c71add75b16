from uuid import UUID

from .._runtime import Model
from .environment_log_type_enum import EnvironmentLogTypeEnum


class EnvironmentLogScope(Model):
    type: EnvironmentLogTypeEnum | None = None
    name: str | None = None
    id: UUID | None = None
