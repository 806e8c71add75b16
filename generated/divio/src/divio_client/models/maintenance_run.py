from typing import Any
from uuid import UUID

from .._runtime import Model


class MaintenanceRun(Model):
    application: UUID | None = None
    """UUID of the application."""

    can_cancel: bool | None = None
    """Whether the run can be canceled."""

    can_run: bool | None = None
    """Whether the run can be started."""

    can_skip: bool | None = None
    """Whether the run can be skipped."""

    completed: bool | None = None
    """Whether the run has ended."""

    estimated_execution_time: str | None = None
    execution_window: dict[str, Any] | None = None
    logs: list[Any] | None = None
    pk: int | None = None
    runbook: dict[str, Any] | None = None
    running: bool | None = None
    """Whether the run goes on now."""

    scheduled_window: dict[str, Any] | None = None
    uuid: UUID | None = None
    website: int | None = None
    window: dict[str, Any] | None = None
