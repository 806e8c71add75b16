from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .cloud_vendor_enum import CloudVendorEnum
from .environment_mode_enum import EnvironmentModeEnum
from .environment_status import EnvironmentStatus


class ClusterOverviewResponse(Model):
    cloud_provider: CloudVendorEnum
    id: UUID
    is_demo: bool
    name: str


class ServicesOverviewResponseManagedBy(OpenStrEnum):
    QOVERY = "QOVERY"
    ARGOCD = "ARGOCD"
    MIXED = "MIXED"


class ServicesOverviewResponse(Model):
    managed_by: ServicesOverviewResponseManagedBy
    service_count: int


class EnvironmentOverviewResponse(Model):
    cluster: ClusterOverviewResponse
    created_at: DateTime
    """When it was created."""

    deployment_status: EnvironmentStatus | None = None
    id: UUID
    mode: EnvironmentModeEnum
    name: str
    services_overview: ServicesOverviewResponse
    updated_at: DateTime
    """When it was last changed."""


class EnvironmentOverviewResponseList(Model):
    results: list[EnvironmentOverviewResponse] | None = None
