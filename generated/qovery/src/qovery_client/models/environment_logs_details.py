from uuid import UUID

from .._runtime import Model
from .environment_logs_details_stage import EnvironmentLogsDetailsStage
from .environment_logs_details_transmitter import EnvironmentLogsDetailsTransmitter


class EnvironmentLogsDetails(Model):
    cluster_id: UUID | None = None
    execution_id: str | None = None
    organization_id: UUID | None = None
    stage: EnvironmentLogsDetailsStage | None = None
    transmitter: EnvironmentLogsDetailsTransmitter | None = None
