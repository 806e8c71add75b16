from uuid import UUID

from .._runtime import DateTime, Model
from .cluster_overview_response import ClusterOverviewResponse
from .environment_mode_enum import EnvironmentModeEnum
from .environment_status import EnvironmentStatus
from .services_overview_response import ServicesOverviewResponse


class EnvironmentOverviewResponse(Model):
    cluster: ClusterOverviewResponse
    created_at: DateTime
    deployment_status: EnvironmentStatus | None = None
    id: UUID
    mode: EnvironmentModeEnum
    name: str
    services_overview: ServicesOverviewResponse
    updated_at: DateTime
