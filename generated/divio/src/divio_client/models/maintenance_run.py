from typing import Any
from uuid import UUID

from .._runtime import Model


class MaintenanceRun(Model):
    pk: int | None = None
    uuid: UUID | None = None
    runbook: dict[str, Any] | None = None
    website: int | None = None
    application: UUID | None = None
    can_run: bool | None = None
    can_skip: bool | None = None
    can_cancel: bool | None = None
    estimated_execution_time: str | None = None
    running: bool | None = None
    completed: bool | None = None
    window: dict[str, Any] | None = None
    scheduled_window: dict[str, Any] | None = None
    execution_window: dict[str, Any] | None = None
    logs: list[Any] | None = None
