from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .environment_log_scope import EnvironmentLogScope
from .status_kind_enum import StatusKindEnum


class EnvironmentLog(Model):
    created_at: DateTime
    execution_id: str | None = None
    hint: str | None = None
    id: UUID
    message: str | None
    scope: EnvironmentLogScope | None = None
    state: StatusKindEnum | None = None
    service: Any = None
    status: Any = None
