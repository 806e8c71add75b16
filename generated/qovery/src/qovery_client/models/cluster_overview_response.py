from uuid import UUID

from .._runtime import Model
from .cloud_vendor_enum import CloudVendorEnum


class ClusterOverviewResponse(Model):
    id: UUID
    name: str
    cloud_provider: CloudVendorEnum
    is_demo: bool
