from uuid import UUID

from .._runtime import Model
from .cloud_vendor_enum import CloudVendorEnum


class ClusterOverviewResponse(Model):
    cloud_provider: CloudVendorEnum
    id: UUID
    is_demo: bool
    name: str
