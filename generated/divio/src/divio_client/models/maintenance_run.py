from typing import Any
from uuid import UUID

from .._runtime import Model


class MaintenanceRun(Model):
    application: UUID | None = None
    can_cancel: bool | None = None
    can_run: bool | None = None
    can_skip: bool | None = None
    completed: bool | None = None
    estimated_execution_time: str | None = None
    execution_window: dict[str, Any] | None = None
    logs: list[Any] | None = None
    pk: int | None = None
    runbook: dict[str, Any] | None = None
    running: bool | None = None
    scheduled_window: dict[str, Any] | None = None
    uuid: UUID | None = None
    website: int | None = None
    window: dict[str, Any] | None = None
