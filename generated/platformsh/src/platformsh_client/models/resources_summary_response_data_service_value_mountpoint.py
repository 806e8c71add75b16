from .._runtime import Model
from .resources_summary_response_data_service_value_mountpoint_disk_limit import (
    ResourcesSummaryResponseDataServiceValueMountpointDiskLimit,
)
from .resources_summary_response_data_service_value_mountpoint_disk_used import (
    ResourcesSummaryResponseDataServiceValueMountpointDiskUsed,
)
from .resources_summary_response_data_service_value_mountpoint_inodes_limit import (
    ResourcesSummaryResponseDataServiceValueMountpointInodesLimit,
)
from .resources_summary_response_data_service_value_mountpoint_inodes_used import (
    ResourcesSummaryResponseDataServiceValueMountpointInodesUsed,
)


class ResourcesSummaryResponseDataServiceValueMountpoint(Model):
    disk_limit: ResourcesSummaryResponseDataServiceValueMountpointDiskLimit | None = None
    disk_used: ResourcesSummaryResponseDataServiceValueMountpointDiskUsed | None = None
    inodes_limit: ResourcesSummaryResponseDataServiceValueMountpointInodesLimit | None = None
    inodes_used: ResourcesSummaryResponseDataServiceValueMountpointInodesUsed | None = None
