from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .cluster_overview_response import ClusterOverviewResponse
from .environment_mode_enum import EnvironmentModeEnum
from .environment_status import EnvironmentStatus
from .services_overview_response import ServicesOverviewResponse


class EnvironmentOverviewResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime
    name: str
    mode: EnvironmentModeEnum
    cluster: ClusterOverviewResponse
    services_overview: ServicesOverviewResponse
    deployment_status: EnvironmentStatus | None = None
