from typing import TypeAlias
from uuid import UUID

from .._runtime import DateTime, Model


class EnvironmentLogsDetailsStage(Model):
    id: UUID | None = None
    name: str | None = None
    step: str | None = None


class EnvironmentLogsDetailsTransmitter(Model):
    id: UUID | None = None
    name: str | None = None
    type: str | None = None


class EnvironmentLogsDetails(Model):
    cluster_id: UUID | None = None
    execution_id: str | None = None
    organization_id: UUID | None = None
    stage: EnvironmentLogsDetailsStage | None = None
    transmitter: EnvironmentLogsDetailsTransmitter | None = None


class EnvironmentLogsErrorUnderlyingError(Model):
    full_details: str | None = None
    message: str | None = None


class EnvironmentLogsError(Model):
    hint_message: str | None = None
    link: str | None = None
    tag: str | None = None
    underlying_error: EnvironmentLogsErrorUnderlyingError | None = None
    user_log_message: str | None = None


class EnvironmentLogsMessage(Model):
    full_details: str | None = None
    safe_message: str | None = None


class EnvironmentLogs(Model):
    details: EnvironmentLogsDetails
    error: EnvironmentLogsError | None = None
    message: EnvironmentLogsMessage | None = None
    timestamp: DateTime
    type: str


EnvironmentLogsResponseList: TypeAlias = list[EnvironmentLogs]
