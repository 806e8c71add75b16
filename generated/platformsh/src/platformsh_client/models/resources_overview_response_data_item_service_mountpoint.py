from .._runtime import Model
from .resources_overview_response_data_item_service_mountpoint_disk_limit import (
    ResourcesOverviewResponseDataItemServiceMountpointDiskLimit,
)
from .resources_overview_response_data_item_service_mountpoint_disk_used import (
    ResourcesOverviewResponseDataItemServiceMountpointDiskUsed,
)
from .resources_overview_response_data_item_service_mountpoint_inodes_limit import (
    ResourcesOverviewResponseDataItemServiceMountpointInodesLimit,
)
from .resources_overview_response_data_item_service_mountpoint_inodes_used import (
    ResourcesOverviewResponseDataItemServiceMountpointInodesUsed,
)


class ResourcesOverviewResponseDataItemServiceMountpoint(Model):
    disk_limit: ResourcesOverviewResponseDataItemServiceMountpointDiskLimit | None = None
    disk_used: ResourcesOverviewResponseDataItemServiceMountpointDiskUsed | None = None
    inodes_limit: ResourcesOverviewResponseDataItemServiceMountpointInodesLimit | None = None
    inodes_used: ResourcesOverviewResponseDataItemServiceMountpointInodesUsed | None = None
